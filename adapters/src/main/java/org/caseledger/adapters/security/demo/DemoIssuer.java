package org.caseledger.adapters.security.demo;

import java.security.KeyPair;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs and verifies the demonstration's tokens: JWT (RFC 7519), RS256, valid for an hour. */
final class DemoIssuer {

    static final Duration VALIDITY = Duration.ofHours(1);

    private static final String NAME = "urn:caseledger:demo-issuer";
    private static final String AUDIENCE = "caseledger";

    private final RSAPublicKey publicKey;
    private final JwtEncoder encoder;

    DemoIssuer(KeyPair key) {
        this.publicKey = (RSAPublicKey) key.getPublic();
        this.encoder = NimbusJwtEncoder.withKeyPair(publicKey, (RSAPrivateKey) key.getPrivate())
                .build();
    }

    /** A token for a client. */
    String issue(DemoClient client, Instant at) {
        var claims = JwtClaimsSet.builder()
                .issuer(NAME)
                .subject(client.id())
                .audience(List.of(AUDIENCE))
                .issuedAt(at)
                .expiresAt(at.plus(VALIDITY))
                .id(UUID.randomUUID().toString())
                .claim("role", client.role().name())
                .claims(all -> all.putAll(client.claims()))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** Verifies signature, issuer, audience and time. */
    JwtDecoder decoder() {
        var decoder = NimbusJwtDecoder.withPublicKey(publicKey)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(NAME), new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }
}

package org.caseledger.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@HttpTest
class TrustingAnOutsideIssuerTest {

    private static final KeyPair KEY = key();
    private static final String WHO = "{ viewer { actor { id role unit { code name } } } }";

    @LocalServerPort
    private int port;

    private Wire wire;

    @DynamicPropertySource
    static void anOutsideIssuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.resourceserver.jwt.public-key-location", () -> "file:" + publicKey());
        properties.add("caseledger.security.role-claim", () -> "realm_access.roles");
        properties.add("caseledger.security.unit-code-claim", () -> "department");
    }

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void theDemoIssuerIsNotThere() {
        assertThat(wire.form("grant_type=client_credentials&client_id=clerk-li&client_secret=demo")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theConsoleIsNotThere() {
        assertThat(wire.get("/graphiql").status()).isEqualTo(404);
        assertThat(wire.get("/graphiql/graphiql.js").status()).isEqualTo(404);
    }

    @Test
    void itsClaimsAreReadWhereTheyAreSaidToBe() {
        var actor = ask(Map.of(
                        "realm_access",
                        Map.of("roles", List.of("offline_access", "catalogue-admin")),
                        "department",
                        "11330106MB0000003N"))
                .json()
                .at("/data/viewer/actor");

        assertThat(actor.at("/role").asString()).isEqualTo("CATALOGUE_ADMIN");
        assertThat(actor.at("/unit/code").asString()).isEqualTo("11330106MB0000003N");
    }

    @Test
    void anUnknownRoleMayDoNothing() {
        assertThat(ask(roles("janitor")).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void twoRolesAreNone() {
        assertThat(ask(roles("clerk", "decider")).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void aTokenWithoutARoleStillSeesWhatIsPublic() {
        var token = token("u-1", roles("janitor"));

        var answer = send(token, "{ serviceItem(code: \"a\") { code } }");

        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void anAccountThatIsAnIdentityNumberIsRefused() {
        var answer = send(token("110105189912310015", roles("citizen")), WHO);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("110105189912310015");
    }

    @Test
    void aUnitWithAWrongCodeIsRefused() {
        var answer = ask(Map.of("realm_access", Map.of("roles", List.of("clerk")), "department", "123"));

        assertThat(answer.status()).isEqualTo(401);
    }

    private Wire.Answer ask(Map<String, Object> claims) {
        return send(token("u-1", claims), WHO);
    }

    private Wire.Answer send(String token, String document) {
        return wire.send(wire.graphQl(document, Map.of()).header("Authorization", "Bearer " + token));
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("realm_access", Map.of("roles", List.of(roles)));
    }

    private static String token(String account, Map<String, Object> claims) {
        var encoder = NimbusJwtEncoder.withKeyPair((RSAPublicKey) KEY.getPublic(), (RSAPrivateKey) KEY.getPrivate())
                .build();
        var all = JwtClaimsSet.builder()
                .subject(account)
                .expiresAt(Instant.now().plusSeconds(60))
                .claims(more -> more.putAll(claims))
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(), all))
                .getTokenValue();
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path publicKey() {
        try {
            var folder =
                    Files.createDirectories(Path.of("target", "test-folders").toAbsolutePath());
            var text = Base64.getMimeEncoder().encodeToString(KEY.getPublic().getEncoded());
            return Files.writeString(
                    folder.resolve(UUID.randomUUID() + ".pem"),
                    "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

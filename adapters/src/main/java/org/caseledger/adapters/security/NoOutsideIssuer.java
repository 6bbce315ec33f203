package org.caseledger.adapters.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/**
 * Matches where no outside issuer of tokens is configured, by whichever property: a ledger that trusts somebody else must
 * not accept tokens of its own, whose secrets anybody knows.
 */
public final class NoOutsideIssuer extends NoneNestedConditions {

    NoOutsideIssuer() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri")
    static final class IssuerUri {}

    @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")
    static final class JwkSetUri {}

    @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.public-key-location")
    static final class PublicKey {}
}

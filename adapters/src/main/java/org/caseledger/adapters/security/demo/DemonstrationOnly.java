package org.caseledger.adapters.security.demo;

import org.caseledger.adapters.machine.LedgerIsEmbedded;
import org.caseledger.adapters.security.NoOutsideIssuer;
import org.springframework.boot.autoconfigure.condition.AllNestedConditions;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;

/**
 * Matches where demonstration clients do no harm: no outside issuer is configured, and the ledger is in the embedded
 * database or somebody has asked for them with {@code caseledger.security.demo-issuer=true}.
 */
final class DemonstrationOnly extends AllNestedConditions {

    DemonstrationOnly() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @Conditional(NoOutsideIssuer.class)
    static final class Issuer {}

    @Conditional(EmbeddedOrAskedFor.class)
    static final class Ledger {}

    static final class EmbeddedOrAskedFor extends AnyNestedCondition {

        EmbeddedOrAskedFor() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(LedgerIsEmbedded.class)
        static final class Embedded {}

        @ConditionalOnProperty("caseledger.security.demo-issuer")
        static final class AskedFor {}
    }
}

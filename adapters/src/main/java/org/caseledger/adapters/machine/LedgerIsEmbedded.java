package org.caseledger.adapters.machine;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches where the ledger is kept by the embedded database alone, which makes it one for trying out: no database and no
 * event store of somebody's own is set. Everything that is for demonstrations asks here.
 */
public final class LedgerIsEmbedded implements Condition {

    /** Why something must be set that a demonstration can do without. */
    public static final String NOT_SO = "because spring.datasource.url or caseledger.event-store is set";

    /** Whether it is so in this environment. */
    public static boolean in(Environment environment) {
        return !environment.containsProperty("spring.datasource.url")
                && environment.getProperty("caseledger.event-store", "postgres").equals("postgres");
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}

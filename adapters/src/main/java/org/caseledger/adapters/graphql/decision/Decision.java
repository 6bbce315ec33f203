package org.caseledger.adapters.graphql.decision;

import java.time.Instant;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.decision.DecisionView;
import org.caseledger.domain.decision.Remedies;
import org.jspecify.annotations.Nullable;

/** The decision of the deciding unit. */
public record Decision(
        DecisionResult result,
        String documentNumber,
        Instant decidedAt,
        Unit unit,
        @Nullable String conditions,
        @Nullable String reasons,
        @Nullable String lawApplied,
        @Nullable Remedies remedies) {

    /** The decision about a case; null until it is taken. */
    public static @Nullable Decision of(@Nullable DecisionView decision) {
        return decision == null
                ? null
                : new Decision(
                        decision.granted() ? DecisionResult.GRANTED : DecisionResult.REFUSED,
                        decision.document(),
                        decision.at(),
                        Unit.of(decision.unit()),
                        decision.conditions(),
                        decision.reasons(),
                        decision.lawApplied(),
                        decision.remedies());
    }
}

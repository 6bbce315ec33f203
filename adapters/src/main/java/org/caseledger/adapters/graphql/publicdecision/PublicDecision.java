package org.caseledger.adapters.graphql.publicdecision;

import java.time.Instant;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.adapters.graphql.decision.DecisionResult;
import org.caseledger.application.search.PublicDecisionDocument;

/** A grant as the public may see it: nothing of the applicant. */
public record PublicDecision(
        String caseNumber,
        String documentNumber,
        DecisionResult result,
        String itemCode,
        String itemName,
        Unit unit,
        String region,
        Instant acceptedAt,
        Instant decidedAt) {

    static PublicDecision of(PublicDecisionDocument document) {
        var unit = document.unit();
        return new PublicDecision(
                document.caseNumber(),
                document.documentNumber(),
                DecisionResult.GRANTED,
                document.item().code(),
                document.item().name(),
                new Unit(unit.key(), unit.name()),
                document.region(),
                acceptedAt(document),
                document.decidedAt());
    }

    private static Instant acceptedAt(PublicDecisionDocument document) {
        var acceptedAt = document.acceptedAt();
        if (acceptedAt == null) {
            throw new IllegalStateException("Expected what was granted to have been accepted before");
        }
        return acceptedAt;
    }
}

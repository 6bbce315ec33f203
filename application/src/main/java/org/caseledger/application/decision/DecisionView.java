package org.caseledger.application.decision;

import java.time.Instant;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.decision.Remedies;
import org.jspecify.annotations.Nullable;

/**
 * The decision.
 *
 * @param granted true for a grant, false for a refusal
 * @param at when it was made
 * @param document the number of the written decision
 * @param unit the deciding unit
 * @param conditions conditions of a grant
 * @param reasons reasons of a refusal
 * @param lawApplied the provision on which a refusal rests
 * @param remedies what an applicant who was refused can do
 */
public record DecisionView(
        boolean granted,
        Instant at,
        String document,
        Unit unit,
        @Nullable String conditions,
        @Nullable String reasons,
        @Nullable String lawApplied,
        @Nullable Remedies remedies) {

    /** What is read after an event of this step. */
    public static DecisionView of(DecisionEvent event) {
        return switch (event) {
            case ApplicationGranted e ->
                new DecisionView(
                        true, e.occurredAt(), e.document().value(), e.decidingUnit(), e.conditions(), null, null, null);
            case ApplicationRefused e ->
                new DecisionView(
                        false,
                        e.occurredAt(),
                        e.document().value(),
                        e.decidingUnit(),
                        null,
                        e.reasons(),
                        e.lawApplied(),
                        e.remedies());
        };
    }
}

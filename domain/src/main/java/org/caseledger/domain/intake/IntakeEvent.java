package org.caseledger.domain.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What the window did with an application. */
public sealed interface IntakeEvent extends CaseEvent {

    /** Something was put right at the window; acceptance follows (outcome 3). */
    @EventType(name = "case.corrected-on-the-spot", basis = LegalBasis.LICENSING_LAW + "art. 32 (3)")
    record CorrectedOnTheSpot(Instant occurredAt, Set<String> materials) implements IntakeEvent {

        /** Copies the set. */
        public CorrectedOnTheSpot {
            materials = Set.copyOf(materials);
        }
    }

    /** The application was accepted; the clock starts (outcome 5). */
    @EventType(name = "case.accepted", basis = LegalBasis.LICENSING_LAW + "art. 32 (5)")
    record ApplicationAccepted(Instant occurredAt, DocumentNumber document) implements IntakeEvent {}

    /** The applicant was told, once, everything that is missing (outcome 4). */
    @EventType(name = "case.corrections-requested", basis = LegalBasis.LICENSING_LAW + "art. 32 (4)")
    record CorrectionsRequested(Instant occurredAt, DocumentNumber document, List<MissingMaterial> missing)
            implements IntakeEvent {

        /** Copies the list. */
        public CorrectionsRequested {
            missing = List.copyOf(missing);
        }
    }

    /** The application was not taken (outcomes 1 and 2). */
    @EventType(name = "case.declined", basis = LegalBasis.LICENSING_LAW + "art. 32 (1), (2)")
    record ApplicationDeclined(
            Instant occurredAt,
            DocumentNumber document,
            DeclineGround ground,
            String explanation,
            @Nullable String whomToAsk)
            implements IntakeEvent {}
}

package org.caseledger.domain.decision;

import java.time.Instant;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What was decided. */
public sealed interface DecisionEvent extends CaseEvent {

    /** The application was granted; the grant is public (art. 40). */
    @EventType(name = "case.granted", basis = LegalBasis.LICENSING_LAW + "arts. 38, 40")
    record ApplicationGranted(
            Instant occurredAt, DocumentNumber document, Unit decidingUnit, @Nullable String conditions)
            implements DecisionEvent {}

    /** The application was refused, with reasons and remedies. */
    @EventType(name = "case.refused", basis = LegalBasis.LICENSING_LAW + "art. 38 para. 2")
    record ApplicationRefused(
            Instant occurredAt,
            DocumentNumber document,
            Unit decidingUnit,
            String reasons,
            String lawApplied,
            Remedies remedies)
            implements DecisionEvent {}
}

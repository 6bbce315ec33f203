package org.caseledger.domain.delivery;

import java.time.Instant;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What happened at the end of a case. */
public sealed interface DeliveryEvent extends CaseEvent {

    /** The result was handed over. */
    @EventType(name = "case.delivered", basis = LegalBasis.LICENSING_LAW + "art. 44")
    record ResultDelivered(
            Instant occurredAt, DeliveryMethod method, Unit deliveringUnit, @Nullable String trackingNumber)
            implements DeliveryEvent {}

    /** The case has its result 办结. Follows whatever ended it. */
    @EventType(name = "case.closed", basis = LegalBasis.GB_39046)
    record CaseClosed(Instant occurredAt, Outcome outcome) implements DeliveryEvent {}
}

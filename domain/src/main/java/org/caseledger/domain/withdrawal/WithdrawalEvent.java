package org.caseledger.domain.withdrawal;

import java.time.Instant;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What an applicant did who no longer wanted a decision. */
public sealed interface WithdrawalEvent extends CaseEvent {

    /** The application was withdrawn before the decision. */
    @EventType(name = "case.withdrawn", basis = LegalBasis.HOUSE_RULE + "an applicant may withdraw until the decision")
    record ApplicationWithdrawn(Instant occurredAt, @Nullable String reason) implements WithdrawalEvent {}
}

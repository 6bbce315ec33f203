package org.caseledger.domain.clock;

import java.time.Instant;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.rule.LegalBasis;

/** What stopped, resumed and extended the clock. */
public sealed interface ClockEvent extends CaseEvent {

    /** A special procedure began and stopped the clock. */
    @EventType(name = "case.special-procedure-started", basis = LegalBasis.LICENSING_LAW + "art. 45")
    record SpecialProcedureStarted(
            Instant occurredAt, SpecialProcedure procedure, DocumentNumber document, int expectedWorkingDays)
            implements ClockEvent {}

    /** The special procedure ended; the clock goes on. */
    @EventType(name = "case.special-procedure-ended", basis = LegalBasis.LICENSING_LAW + "art. 45")
    record SpecialProcedureEnded(Instant occurredAt, SpecialProcedure procedure, String result) implements ClockEvent {}

    /** The limit was extended by working days. */
    @EventType(name = "case.deadline-extended", basis = LegalBasis.LICENSING_LAW + "art. 42")
    record DeadlineExtended(Instant occurredAt, int workingDays, DocumentNumber document, String reason)
            implements ClockEvent {}
}

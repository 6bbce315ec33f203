package org.caseledger.domain.departmentstep;

import java.time.Instant;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What departments' own systems recorded. */
public sealed interface DepartmentStepEvent extends CaseEvent {

    /** A case that a department keeps in a system of its own became known to the ledger. */
    @EventType(name = "case.registered", basis = LegalBasis.GB_39046 + " table 7")
    record CaseRegistered(Instant occurredAt, CaseNumber number, Registration registration)
            implements DepartmentStepEvent {}

    /**
     * A department's system recorded a step.
     *
     * @param source the system or log
     * @param logIndex the step's place among the case's steps in an event log, from 0; null if it was pushed by itself
     */
    @EventType(name = "case.step-recorded", basis = LegalBasis.GB_39046 + " table 7")
    record DepartmentStepRecorded(Instant occurredAt, String source, @Nullable Integer logIndex, DepartmentStep step)
            implements DepartmentStepEvent {}
}

package org.caseledger.domain.clock;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of what stops and extends the clock. */
public enum ClockRule implements Rule {
    /** A clock that does not run cannot be stopped or extended. */
    CLOCK_NOT_RUNNING(LegalBasis.LICENSING_LAW + "arts. 42, 45"),
    /** Only a stopped clock can go on. */
    CLOCK_NOT_STOPPED(LegalBasis.LICENSING_LAW + "art. 45"),
    /** Whoever decides or reviews starts and ends a special procedure. */
    NOT_AN_INVOLVED_UNIT(LegalBasis.LICENSING_LAW + "art. 45"),
    /** The time that a special procedure needs is told in writing; it is at least one working day. */
    PROCEDURE_DAYS_OUT_OF_RANGE(LegalBasis.LICENSING_LAW + "art. 45"),
    /** The limit is extended once. */
    ALREADY_EXTENDED(LegalBasis.LICENSING_LAW + "art. 42"),
    /** At most 10 working days, jointly 15. */
    EXTENSION_TOO_LONG(LegalBasis.LICENSING_LAW + "art. 42"),
    /** The head of the authority approves an extension. */
    EXTENSION_NEEDS_HEAD(LegalBasis.LICENSING_LAW + "art. 42");

    private final String basis;

    ClockRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

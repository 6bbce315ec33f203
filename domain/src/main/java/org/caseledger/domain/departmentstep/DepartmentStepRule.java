package org.caseledger.domain.departmentstep;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of steps that departments record themselves. */
public enum DepartmentStepRule implements Rule {
    /** A step that is recorded has happened, and so has the beginning or the end of a case. */
    STEP_IN_THE_FUTURE(LegalBasis.HOUSE_RULE + "the ledger holds facts, not plans"),
    /** A step cannot end before it begins. */
    STEP_ENDS_BEFORE_IT_BEGINS(LegalBasis.GB_39046 + " table 7"),
    /** A log can be read again and go on, but it cannot tell another story. */
    LOG_DIVERGED(LegalBasis.HOUSE_RULE + "what is recorded is never changed"),
    /** A case that was applied for here is not taken over from a log. */
    NOT_HELD_ELSEWHERE(LegalBasis.HOUSE_RULE + "one case has one home");

    private final String basis;

    DepartmentStepRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

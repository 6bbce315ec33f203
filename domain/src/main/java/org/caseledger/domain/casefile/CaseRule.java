package org.caseledger.domain.casefile;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules that hold in every step of a case. */
public enum CaseRule implements Rule {
    /** Nothing can be done in a case that was never opened. */
    CASE_NOT_FOUND(LegalBasis.HOUSE_RULE + "a case begins with an application"),
    /** A case number stands for one application. */
    CASE_ALREADY_OPENED(LegalBasis.HOUSE_RULE + "one number, one case"),
    /** The decision belongs to the implementing body, and so does what only that body may do. */
    NOT_THE_DECIDING_UNIT(LegalBasis.LICENSING_LAW + "art. 22");

    private final String basis;

    CaseRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

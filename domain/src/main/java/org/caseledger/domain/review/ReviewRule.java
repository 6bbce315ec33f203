package org.caseledger.domain.review;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of review. */
public enum ReviewRule implements Rule {
    /** Only an accepted case whose clock is not stopped is reviewed. */
    NOT_UNDER_REVIEW(LegalBasis.LICENSING_LAW + "art. 34"),
    /** An opinion is given by an officer of the department that it is of. */
    NOT_THE_DEPARTMENT(LegalBasis.LICENSING_LAW + "art. 35"),
    /** The item's stages do not ask this department; nor, if it checks facts, does it decide. */
    DEPARTMENT_NOT_INVOLVED(LegalBasis.LICENSING_LAW + "art. 26"),
    /** The department is asked in a later stage. */
    STAGE_NOT_REACHED(LegalBasis.LICENSING_LAW + "art. 35"),
    /** The stage in which the department was asked is complete. */
    STAGE_ALREADY_COMPLETE(LegalBasis.HOUSE_RULE + "an opinion that others built on is not replaced"),
    /** Whoever does not pass says why. */
    OPINION_MISSING(LegalBasis.LICENSING_LAW + "art. 38"),
    /** Facts are checked by at least two officers. */
    TWO_OFFICERS_NEEDED(LegalBasis.LICENSING_LAW + "art. 34 para. 3");

    private final String basis;

    ReviewRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

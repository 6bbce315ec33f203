package org.caseledger.domain.withdrawal;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of withdrawing. */
public enum WithdrawalRule implements Rule {
    /** What is decided or closed, or kept by a department elsewhere, can no longer be withdrawn here. */
    TOO_LATE_TO_WITHDRAW(LegalBasis.HOUSE_RULE + "an applicant may withdraw until the decision");

    private final String basis;

    WithdrawalRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

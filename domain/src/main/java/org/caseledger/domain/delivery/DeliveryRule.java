package org.caseledger.domain.delivery;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of handing over. */
public enum DeliveryRule implements Rule {
    /** Only an issued certificate is handed over, once. */
    NOTHING_TO_DELIVER(LegalBasis.LICENSING_LAW + "art. 44"),
    /** What is sent can be traced. */
    TRACKING_NUMBER_MISSING(LegalBasis.HOUSE_RULE + "the applicant can follow what is sent");

    private final String basis;

    DeliveryRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

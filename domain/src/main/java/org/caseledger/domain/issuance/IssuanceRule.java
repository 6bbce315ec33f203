package org.caseledger.domain.issuance;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of issuing. */
public enum IssuanceRule implements Rule {
    /** A certificate follows a grant, once. */
    NOT_GRANTED(LegalBasis.LICENSING_LAW + "arts. 39, 44"),
    /** The identifier's type and issuer are those of the item and its deciding unit. */
    CERTIFICATE_NOT_OF_THIS_ITEM(LegalBasis.CERTIFICATES),
    /** A certificate cannot end before it begins. */
    VALIDITY_OUT_OF_RANGE(LegalBasis.CERTIFICATES);

    private final String basis;

    IssuanceRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

package org.caseledger.application.submission;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** What a certificate must be to stand for a material. */
public enum ReuseRule implements Rule {
    /** A certificate that is suspended, revoked, expired or not valid yet proves nothing. */
    REUSED_CERTIFICATE_NOT_IN_FORCE(LegalBasis.CERTIFICATES),
    /** Nobody applies with another's certificate. */
    REUSED_CERTIFICATE_OF_ANOTHER(LegalBasis.ORDER_716 + "art. 7");

    private final String basis;

    ReuseRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

package org.caseledger.domain.certificate;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of certificates. */
public enum CertificateRule implements Rule {
    /** Nothing can be done with a certificate that was never issued. */
    CERTIFICATE_NOT_FOUND(LegalBasis.CERTIFICATES),
    /** One identifier stands for one certificate of one case. */
    CERTIFICATE_ALREADY_ISSUED(LegalBasis.CERTIFICATES),
    /** Only the unit that issued a certificate changes its standing. */
    NOT_THE_ISSUER(LegalBasis.LICENSING_LAW + "art. 69"),
    /** Only a certificate in force can be suspended. */
    CERTIFICATE_NOT_VALID(LegalBasis.CERTIFICATES),
    /** Only a suspended certificate can be reinstated. */
    CERTIFICATE_NOT_SUSPENDED(LegalBasis.CERTIFICATES),
    /** What has ended for good stays ended. */
    CERTIFICATE_ALREADY_REVOKED(LegalBasis.LICENSING_LAW + "art. 70");

    private final String basis;

    CertificateRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}

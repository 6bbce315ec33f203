package org.caseledger.domain.certificate;

import static org.caseledger.domain.testing.Aggregate.CERTIFICATE;
import static org.caseledger.domain.testing.CertificateAsk.enteredCertificate;
import static org.caseledger.domain.testing.CertificateAsk.revoke;
import static org.caseledger.domain.testing.CertificateAsk.revokedCertificate;
import static org.caseledger.domain.testing.CertificateAsk.suspendedCertificate;

import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class RevokingACertificateTest {
    @Test
    void aCertificateEndsForGood() {
        CERTIFICATE
                .given(enteredCertificate())
                .when(revoke(RevocationGround.ANNULLED))
                .then(new CertificateRevoked(By.NOW, RevocationGround.ANNULLED, "依法处理。"));
    }

    @Test
    void alsoWhileItIsSuspended() {
        CERTIFICATE
                .given(suspendedCertificate())
                .when(revoke(RevocationGround.WITHDRAWN_AS_PENALTY))
                .thenHappens(CertificateRevoked.class);
    }

    @Test
    void whatHasEndedStaysEnded() {
        CERTIFICATE
                .given(revokedCertificate())
                .when(revoke(RevocationGround.CANCELLED))
                .thenRefused(CertificateRule.CERTIFICATE_ALREADY_REVOKED);
    }
}

package org.caseledger.domain.certificate;

import static org.caseledger.domain.testing.Aggregate.CERTIFICATE;
import static org.caseledger.domain.testing.CertificateAsk.enteredCertificate;
import static org.caseledger.domain.testing.CertificateAsk.reinstate;
import static org.caseledger.domain.testing.CertificateAsk.revokedCertificate;
import static org.caseledger.domain.testing.CertificateAsk.suspendedCertificate;

import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class ReinstatingACertificateTest {
    @Test
    void aSuspendedCertificateIsReinstated() {
        CERTIFICATE.given(suspendedCertificate()).when(reinstate()).then(new CertificateReinstated(By.NOW, "整顿合格。"));
    }

    @Test
    void oneInForceIsNot() {
        CERTIFICATE
                .given(enteredCertificate())
                .when(reinstate())
                .thenRefused(CertificateRule.CERTIFICATE_NOT_SUSPENDED);
    }

    @Test
    void aRevokedOneIsNot() {
        CERTIFICATE
                .given(revokedCertificate())
                .when(reinstate())
                .thenRefused(CertificateRule.CERTIFICATE_NOT_SUSPENDED);
    }
}

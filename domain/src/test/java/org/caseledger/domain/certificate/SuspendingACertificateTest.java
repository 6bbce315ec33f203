package org.caseledger.domain.certificate;

import static org.caseledger.domain.testing.Aggregate.CERTIFICATE;
import static org.caseledger.domain.testing.CertificateAsk.enteredCertificate;
import static org.caseledger.domain.testing.CertificateAsk.suspend;
import static org.caseledger.domain.testing.CertificateAsk.suspendedCertificate;

import java.util.List;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class SuspendingACertificateTest {
    @Test
    void theIssuerSuspendsIt() {
        CERTIFICATE
                .given(enteredCertificate())
                .when(suspend(Units.AUTHORITY))
                .then(new CertificateSuspended(By.NOW, "停业整顿。"));
    }

    @Test
    void nobodyElseDoes() {
        CERTIFICATE.given(enteredCertificate()).when(suspend(Units.FIRE)).thenRefused(CertificateRule.NOT_THE_ISSUER);
        CERTIFICATE
                .given(enteredCertificate())
                .when(new SuspendCertificate(Ask.CERTIFICATE, By.system(), "停业整顿。"))
                .thenRefused(CertificateRule.NOT_THE_ISSUER);
    }

    @Test
    void onlyWhatIsInForceIsSuspended() {
        CERTIFICATE
                .given(suspendedCertificate())
                .when(suspend(Units.AUTHORITY))
                .thenRefused(CertificateRule.CERTIFICATE_NOT_VALID);
    }

    @Test
    void onlyWhatWasIssuedIsSuspended() {
        CERTIFICATE.given(List.of()).when(suspend(Units.AUTHORITY)).thenRefused(CertificateRule.CERTIFICATE_NOT_FOUND);
    }
}

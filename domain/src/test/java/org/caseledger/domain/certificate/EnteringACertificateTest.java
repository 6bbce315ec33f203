package org.caseledger.domain.certificate;

import static org.caseledger.domain.testing.Aggregate.CERTIFICATE;
import static org.caseledger.domain.testing.CertificateAsk.enter;
import static org.caseledger.domain.testing.CertificateAsk.enterFor;
import static org.caseledger.domain.testing.CertificateAsk.enteredCertificate;
import static org.caseledger.domain.testing.CertificateAsk.revokedCertificate;

import java.util.List;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.People;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class EnteringACertificateTest {
    @Test
    void theCertificateOfAGrantedCaseIsEntered() {
        CERTIFICATE
                .given(List.of())
                .when(enter())
                .then(new CertificateEntered(
                        By.NOW,
                        Ask.CERTIFICATE,
                        "餐饮服务许可证（示例）",
                        Ask.NUMBER,
                        Ask.ITEM,
                        Units.AUTHORITY,
                        People.ENTERPRISE,
                        By.TODAY,
                        null));
    }

    @Test
    void enteringItAgainAddsNothing() {
        CERTIFICATE.given(enteredCertificate()).when(enter()).thenNothingNew();
        CERTIFICATE.given(revokedCertificate()).when(enter()).thenNothingNew();
    }

    @Test
    void anIdentifierStandsForOneCase() {
        var another = CaseNumber.of(new RegionCode("330106"), new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        CERTIFICATE
                .given(enteredCertificate())
                .when(enterFor(another))
                .thenRefused(CertificateRule.CERTIFICATE_ALREADY_ISSUED);
    }
}

package org.caseledger.domain.testing;

import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.certificate.CertificateCommand.EnterCertificate;
import org.caseledger.domain.certificate.CertificateCommand.ReinstateCertificate;
import org.caseledger.domain.certificate.CertificateCommand.RevokeCertificate;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.identifier.CaseNumber;

/** Commands about a certificate as examples give them. */
public final class CertificateAsk {

    private CertificateAsk() {}

    public static EnterCertificate enter() {
        return enterFor(Ask.NUMBER);
    }

    public static EnterCertificate enterFor(CaseNumber number) {
        return new EnterCertificate(
                Ask.CERTIFICATE,
                By.system(),
                "餐饮服务许可证（示例）",
                number,
                Ask.ITEM,
                Units.AUTHORITY,
                People.ENTERPRISE,
                By.TODAY,
                null);
    }

    public static SuspendCertificate suspend(Unit unit) {
        return new SuspendCertificate(Ask.CERTIFICATE, By.issuer(unit), "停业整顿。");
    }

    public static ReinstateCertificate reinstate() {
        return new ReinstateCertificate(Ask.CERTIFICATE, By.issuer(Units.AUTHORITY), "整顿合格。");
    }

    public static RevokeCertificate revoke(RevocationGround ground) {
        return new RevokeCertificate(Ask.CERTIFICATE, By.issuer(Units.AUTHORITY), ground, "依法处理。");
    }

    public static List<CertificateEvent> enteredCertificate() {
        return Aggregate.CERTIFICATE.after(List.of(), enter());
    }

    public static List<CertificateEvent> suspendedCertificate() {
        return Aggregate.CERTIFICATE.after(enteredCertificate(), suspend(Units.AUTHORITY));
    }

    public static List<CertificateEvent> revokedCertificate() {
        return Aggregate.CERTIFICATE.after(enteredCertificate(), revoke(RevocationGround.CANCELLED));
    }
}

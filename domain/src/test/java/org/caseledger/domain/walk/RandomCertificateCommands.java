package org.caseledger.domain.walk;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.certificate.Certificate;
import org.caseledger.domain.certificate.Certificate.Unissued;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.certificate.CertificateCommand.EnterCertificate;
import org.caseledger.domain.certificate.CertificateCommand.ReinstateCertificate;
import org.caseledger.domain.certificate.CertificateCommand.RevokeCertificate;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.People;
import org.caseledger.domain.testing.Units;

/** What may be asked about a certificate, by its issuer or anybody. */
final class RandomCertificateCommands {

    private static final CaseNumber ANOTHER =
            CaseNumber.of(new RegionCode("330106"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

    private final Dice dice;
    private final RandomActors actors;

    RandomCertificateCommands(Dice dice) {
        this.dice = dice;
        actors = new RandomActors(dice);
    }

    CertificateCommand next(Certificate certificate) {
        if (certificate instanceof Unissued && dice.chance(60)) {
            return enter();
        }
        return switch (dice.between(0, 10)) {
            case 0 -> enter();
            case 1 -> new RevokeCertificate(Ask.CERTIFICATE, issuer(), ground(), dice.text());
            case 2, 3, 4, 5, 6 -> new SuspendCertificate(Ask.CERTIFICATE, issuer(), dice.text());
            default -> new ReinstateCertificate(Ask.CERTIFICATE, issuer(), dice.text());
        };
    }

    private Occasion issuer() {
        return actors.mostly(Role.ISSUER, Units.AUTHORITY);
    }

    private RevocationGround ground() {
        return dice.oneOf(RevocationGround.values());
    }

    private EnterCertificate enter() {
        return new EnterCertificate(
                Ask.CERTIFICATE,
                actors.anybody(),
                "许可证（示例）",
                dice.mostly(70, Ask.NUMBER, ANOTHER),
                Ask.ITEM,
                Units.AUTHORITY,
                dice.oneOf(People.CITIZEN, People.ENTERPRISE),
                By.TODAY,
                null);
    }
}

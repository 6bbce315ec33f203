package org.caseledger.domain.certificate;

import java.util.List;
import org.caseledger.domain.certificate.Certificate.Issued;
import org.caseledger.domain.certificate.Certificate.Standing;
import org.caseledger.domain.certificate.Certificate.Unissued;
import org.caseledger.domain.certificate.CertificateCommand.EnterCertificate;
import org.caseledger.domain.certificate.CertificateCommand.ReinstateCertificate;
import org.caseledger.domain.certificate.CertificateCommand.RevokeCertificate;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;

/** Decides what may be done with a certificate, and what follows from what was done. */
public final class CertificateDecider {

    private CertificateDecider() {}

    /** The state before the first event. */
    public static Certificate initial() {
        return new Unissued();
    }

    /**
     * Turns a command into events; an empty list means that all of it has been recorded already.
     *
     * @throws org.caseledger.domain.rule.Refused if a {@link CertificateRule} forbids it
     */
    public static List<CertificateEvent> decide(CertificateCommand command, Certificate certificate) {
        return switch (command) {
            case EnterCertificate enter -> enter(enter, certificate);
            case SuspendCertificate suspend -> suspend(suspend, certificate);
            case ReinstateCertificate reinstate -> reinstate(reinstate, certificate);
            case RevokeCertificate revoke -> revoke(revoke, certificate);
        };
    }

    /** What the certificate is after an event. Never refuses. */
    public static Certificate evolve(Certificate certificate, CertificateEvent event) {
        return switch (event) {
            case CertificateEntered e -> new Issued(e.caseNumber(), e.issuer(), Standing.VALID);
            case CertificateSuspended e -> in(certificate, Standing.SUSPENDED);
            case CertificateReinstated e -> in(certificate, Standing.VALID);
            case CertificateRevoked e -> in(certificate, Standing.REVOKED);
        };
    }

    private static Certificate in(Certificate certificate, Standing standing) {
        return certificate instanceof Issued issued ? issued.standing(standing) : certificate;
    }

    private static List<CertificateEvent> enter(EnterCertificate command, Certificate certificate) {
        return switch (certificate) {
            case Unissued none ->
                List.of(new CertificateEntered(
                        command.occasion().at(),
                        command.identifier(),
                        command.name(),
                        command.caseNumber(),
                        command.item(),
                        command.issuer(),
                        command.holder(),
                        command.validFrom(),
                        command.validTo()));
            case Issued issued -> enteredAlready(command, issued);
        };
    }

    private static List<CertificateEvent> enteredAlready(EnterCertificate command, Issued issued) {
        if (!issued.caseNumber().equals(command.caseNumber())) {
            throw CertificateRule.CERTIFICATE_ALREADY_ISSUED.refused(
                    "an identifier that is not in use", "another case has it");
        }
        return List.of();
    }

    private static List<CertificateEvent> suspend(SuspendCertificate command, Certificate certificate) {
        if (ownedBy(command, certificate).standing() != Standing.VALID) {
            throw CertificateRule.CERTIFICATE_NOT_VALID.refused("a certificate in force", "it is not");
        }
        return List.of(new CertificateSuspended(command.occasion().at(), command.reason()));
    }

    private static List<CertificateEvent> reinstate(ReinstateCertificate command, Certificate certificate) {
        if (ownedBy(command, certificate).standing() != Standing.SUSPENDED) {
            throw CertificateRule.CERTIFICATE_NOT_SUSPENDED.refused("a suspended certificate", "it is not suspended");
        }
        return List.of(new CertificateReinstated(command.occasion().at(), command.reason()));
    }

    private static List<CertificateEvent> revoke(RevokeCertificate command, Certificate certificate) {
        if (ownedBy(command, certificate).standing() == Standing.REVOKED) {
            throw CertificateRule.CERTIFICATE_ALREADY_REVOKED.refused(
                    "a certificate that was not revoked yet", "it was revoked");
        }
        return List.of(new CertificateRevoked(command.occasion().at(), command.ground(), command.reason()));
    }

    private static Issued ownedBy(CertificateCommand command, Certificate certificate) {
        if (!(certificate instanceof Issued issued)) {
            throw CertificateRule.CERTIFICATE_NOT_FOUND.refused("a certificate that was issued", "there is none");
        }
        var unit = command.occasion().actor().unit();
        if (unit == null || !unit.sameAs(issued.issuer())) {
            throw CertificateRule.NOT_THE_ISSUER.refused(
                    "an officer of " + issued.issuer().name(), "the actor is of another unit or of none");
        }
        return issued;
    }
}

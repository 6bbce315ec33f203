package org.caseledger.application.issuance;

import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.certificate.CertificateCommand.EnterCertificate;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;

/**
 * When a case says that its certificate was issued, the certificate is entered in the ledger. Entering twice adds
 * nothing, so this can run beside the mutation and again after a crash.
 */
public final class WhenCertificateIssuedThenEnterIt {

    private final Ledger ledger;
    private final Cases cases;

    public WhenCertificateIssuedThenEnterIt(Ledger ledger, Cases cases) {
        this.ledger = ledger;
        this.cases = cases;
    }

    /** The case's certificate was issued; the ledger itself acts, on behalf of whoever caused it. */
    public void on(CaseNumber number, CaseCertificateIssued issued, String correlationId) {
        var occasion = new Occasion(Actor.of("ledger", Role.SYSTEM, null), Channel.OTHER, issued.occurredAt());
        cases.find(number).ifPresent(view -> enter(view, occasion, correlationId));
    }

    void enter(CaseView view, Occasion occasion, String correlationId) {
        var issued = view.issuance();
        var application = view.submission();
        if (issued == null || application == null) {
            return;
        }
        var command = new EnterCertificate(
                CertificateIdentifier.of(issued.identifier()),
                occasion,
                issued.name(),
                new CaseNumber(view.number()),
                application.terms().item(),
                issued.issuer(),
                application.applicant(),
                issued.validFrom(),
                issued.validTo());
        ledger.give(command, Envelope.plain(correlationId));
    }
}

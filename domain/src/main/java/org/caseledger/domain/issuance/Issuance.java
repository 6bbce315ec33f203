package org.caseledger.domain.issuance;

import java.util.List;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.CertificateReady;
import org.caseledger.domain.casefile.Phase.Granted;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;

/** Decides about issuing the certificate. */
public final class Issuance {

    private Issuance() {}

    /** Turns a command of this step into events, or refuses by an {@link IssuanceRule}. */
    public static List<IssuanceEvent> decide(IssuanceCommand command, CaseState state) {
        return switch (command) {
            case IssueCertificate issue -> issue(issue, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, IssuanceEvent event) {
        return switch (event) {
            case CaseCertificateIssued e ->
                state instanceof Opened opened && opened.phase() instanceof Granted granted
                        ? opened.in(new CertificateReady(granted.terms(), e.certificate()))
                        : state;
        };
    }

    private static List<IssuanceEvent> issue(IssueCertificate command, CaseState state) {
        var terms = Expecting.phase(
                        Granted.class, state, IssuanceRule.NOT_GRANTED, "a granted case without a certificate")
                .terms();
        Expecting.decidingUnit(command.occasion().actor(), terms);
        checkIdentifier(command, terms);
        checkValidity(command);
        return List.of(new CaseCertificateIssued(
                command.occasion().at(),
                command.certificate(),
                terms.certificateName(),
                terms.decidingUnit(),
                command.validFrom(),
                command.validTo()));
    }

    private static void checkIdentifier(IssueCertificate command, ApplicableTerms terms) {
        var certificate = command.certificate();
        if (!certificate.typeCode().equals(terms.certificateTypeCode())
                || !certificate.issuer().equals(terms.decidingUnit().code())) {
            throw IssuanceRule.CERTIFICATE_NOT_OF_THIS_ITEM.refused(
                    "a certificate of type " + terms.certificateTypeCode() + " issued by "
                            + terms.decidingUnit().name(),
                    "it is another one");
        }
    }

    private static void checkValidity(IssueCertificate command) {
        var to = command.validTo();
        if (to != null && to.isBefore(command.validFrom())) {
            throw IssuanceRule.VALIDITY_OUT_OF_RANGE.refused(
                    "a last day on or after " + command.validFrom(), "it is " + to);
        }
    }
}

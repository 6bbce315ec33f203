package org.caseledger.application.submission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseledger.application.certificate.CertificateStatus;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.submission.SubmittedMaterial;

/**
 * Checks certificates that satisfy a material without being handed in 一次生成、多方复用. One that this ledger has issued
 * must be in force and the applicant's, or the agent's, own; one that it does not know is left to the window to check.
 */
final class ReusedCertificates {

    private final Certificates certificates;

    ReusedCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    void check(NewApplication application, LocalDate today) {
        var identifiers = application.materials().stream()
                .map(SubmittedMaterial::reusedCertificate)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!identifiers.isEmpty()) {
            certificates.readAll(identifiers).values().forEach(certificate -> check(certificate, application, today));
        }
    }

    private static void check(CertificateView certificate, NewApplication application, LocalDate today) {
        var status = certificate.statusOn(today);
        if (status != CertificateStatus.VALID) {
            throw ReuseRule.REUSED_CERTIFICATE_NOT_IN_FORCE.refused("a certificate in force", "it is " + status);
        }
        if (Stream.of(application.applicant(), application.agent())
                .filter(Objects::nonNull)
                .noneMatch(party -> same(party, certificate.holder()))) {
            throw ReuseRule.REUSED_CERTIFICATE_OF_ANOTHER.refused(
                    "a certificate of the applicant or the agent", "somebody else holds it");
        }
    }

    /** Names and telephones change; documents and credit codes tell people apart. */
    private static boolean same(Party one, Party other) {
        return switch (one) {
            case NaturalPerson person ->
                other instanceof NaturalPerson that && person.document().equals(that.document());
            case Organisation organisation ->
                other instanceof Organisation that && organisation.creditCode().equals(that.creditCode());
        };
    }
}

package org.caseledger.application.issuance;

import java.time.LocalDate;
import org.caseledger.application.command.CommandId;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceRule;

/**
 * Names the certificate of a case. The serial is the year and 16 characters that follow from the case number, so that
 * issuing again finds the same certificate, and the certificate, which is shown around, does not tell the case number.
 */
final class NewCertificateIdentifier {

    private static final int LENGTH = 16;

    private NewCertificateIdentifier() {}

    static CertificateIdentifier of(CaseNumber number, ApplicableTerms terms, LocalDate issued) {
        var type = terms.certificateTypeCode();
        if (type == null) {
            throw IssuanceRule.CERTIFICATE_NOT_OF_THIS_ITEM.refused(
                    "an item whose grant leads to a certificate", "this one does not");
        }
        return CertificateIdentifier.compose(type, terms.decidingUnit().code(), issued.getYear() + serial(number), 1);
    }

    private static String serial(CaseNumber number) {
        var hash = CommandId.sha256("certificate\n" + number.value());
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(CaseNumber.SERIAL_SYMBOLS.charAt(hash[i] & 31));
        }
        return text.toString();
    }
}

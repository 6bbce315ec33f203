package org.caseledger.domain.issuance;

import java.time.LocalDate;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the issuing desk can do. */
public sealed interface IssuanceCommand extends CaseCommand {

    /**
     * Issues the certificate, electronic and paper together.
     *
     * @param certificate its national identifier
     * @param validFrom the first day on which it is valid
     * @param validTo the last day; null for no end
     */
    record IssueCertificate(
            CaseNumber number,
            Occasion occasion,
            CertificateIdentifier certificate,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements IssuanceCommand {}
}

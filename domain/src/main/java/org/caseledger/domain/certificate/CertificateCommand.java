package org.caseledger.domain.certificate;

import java.time.LocalDate;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be done with a certificate. */
public sealed interface CertificateCommand {

    /** The certificate. */
    CertificateIdentifier identifier();

    /** Who asks, by which channel, when. */
    Occasion occasion();

    /** Enters the certificate of a granted case; giving it again for the same case adds nothing. */
    record EnterCertificate(
            CertificateIdentifier identifier,
            Occasion occasion,
            String name,
            CaseNumber caseNumber,
            ItemCode item,
            Unit issuer,
            Party holder,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements CertificateCommand {}

    /** Takes the certificate out of force for the time being 暂扣. */
    record SuspendCertificate(CertificateIdentifier identifier, Occasion occasion, String reason)
            implements CertificateCommand {

        /** Checks the length. */
        public SuspendCertificate {
            reason = Text.paragraphs("reason", reason, 1000);
        }
    }

    /** Puts a suspended certificate back in force. */
    record ReinstateCertificate(CertificateIdentifier identifier, Occasion occasion, String reason)
            implements CertificateCommand {

        /** Checks the length. */
        public ReinstateCertificate {
            reason = Text.paragraphs("reason", reason, 1000);
        }
    }

    /** Ends the certificate for good. */
    record RevokeCertificate(
            CertificateIdentifier identifier, Occasion occasion, RevocationGround ground, String reason)
            implements CertificateCommand {

        /** Checks the length. */
        public RevokeCertificate {
            reason = Text.paragraphs("reason", reason, 1000);
        }
    }
}

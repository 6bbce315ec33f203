package org.caseledger.domain.issuance;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What the issuing desk did. */
public sealed interface IssuanceEvent extends CaseEvent {

    /** The certificate of this case exists. */
    @EventType(name = "case.certificate-issued", basis = LegalBasis.LICENSING_LAW + "art. 44")
    record CaseCertificateIssued(
            Instant occurredAt,
            CertificateIdentifier certificate,
            String name,
            Unit issuer,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements IssuanceEvent {}
}

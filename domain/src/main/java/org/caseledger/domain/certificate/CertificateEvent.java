package org.caseledger.domain.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.ItemCode;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What happened to a certificate. */
public sealed interface CertificateEvent extends LedgerEvent {

    /** The certificate was entered in the ledger. */
    @EventType(name = "certificate.issued", basis = LegalBasis.CERTIFICATES)
    record CertificateEntered(
            Instant occurredAt,
            CertificateIdentifier identifier,
            String name,
            CaseNumber caseNumber,
            ItemCode item,
            Unit issuer,
            Party holder,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements CertificateEvent {}

    /** The certificate is out of force for the time being. */
    @EventType(name = "certificate.suspended", basis = LegalBasis.CERTIFICATES)
    record CertificateSuspended(Instant occurredAt, String reason) implements CertificateEvent {}

    /** The certificate is in force again. */
    @EventType(name = "certificate.reinstated", basis = LegalBasis.CERTIFICATES)
    record CertificateReinstated(Instant occurredAt, String reason) implements CertificateEvent {}

    /** The certificate has ended for good. */
    @EventType(name = "certificate.revoked", basis = LegalBasis.LICENSING_LAW + "arts. 69, 70")
    record CertificateRevoked(Instant occurredAt, RevocationGround ground, String reason) implements CertificateEvent {}
}

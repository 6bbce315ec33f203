package org.caseledger.application.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.certificate.Certificate.Standing;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as people read it, with the metadata of GB/T 36903.
 *
 * @param identifier the national identifier
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event in the ledger
 * @param updatedAt when the last event was recorded
 * @param name the certificate's name
 * @param caseNumber the case that it comes from
 * @param item the implementation code of the item
 * @param issuer the unit that issued it
 * @param holder who holds it
 * @param issuedAt when it was issued
 * @param validFrom the first day on which it is valid
 * @param validTo the last day; null for no end
 * @param standing whether it is in force, apart from its last day
 * @param reason why it was last suspended, reinstated or revoked
 * @param ground the ground of a revocation
 */
public record CertificateView(
        String identifier,
        long version,
        LedgerPosition position,
        Instant updatedAt,
        String name,
        String caseNumber,
        String item,
        Unit issuer,
        Party holder,
        Instant issuedAt,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Standing standing,
        @Nullable String reason,
        @Nullable RevocationGround ground) {

    /** Whether it is in force on a day, and if not, why. */
    public CertificateStatus statusOn(LocalDate day) {
        return switch (standing) {
            case REVOKED -> CertificateStatus.REVOKED;
            case SUSPENDED -> expiredOn(day) ? CertificateStatus.EXPIRED : CertificateStatus.SUSPENDED;
            case VALID -> inForceOn(day);
        };
    }

    private CertificateStatus inForceOn(LocalDate day) {
        if (expiredOn(day)) {
            return CertificateStatus.EXPIRED;
        }
        return day.isBefore(validFrom) ? CertificateStatus.NOT_YET_VALID : CertificateStatus.VALID;
    }

    private boolean expiredOn(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }
}

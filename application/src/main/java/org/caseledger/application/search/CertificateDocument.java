package org.caseledger.application.search;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.application.certificate.CertificateView;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in the search view, so that one person's certificates are found together. The holder is a digest.
 *
 * @param identifier the national identifier
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event, see {@link SortablePosition}
 * @param name the certificate's name
 * @param caseNumber the case that it comes from
 * @param itemCode the implementation code of the item
 * @param issuer the unit that issued it
 * @param holder the digest of the holder, see {@link PersonDigest}
 * @param issuedAt when it was issued
 * @param validFrom the first day on which it is valid
 * @param validTo the last day; null for no end
 * @param standing whether it is in force, apart from its last day
 */
public record CertificateDocument(
        String identifier,
        long version,
        String position,
        String name,
        String caseNumber,
        String itemCode,
        UnitReference issuer,
        String holder,
        Instant issuedAt,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String standing) {

    /** The document of a certificate. */
    public static CertificateDocument of(CertificateView view, PersonDigest digest) {
        return new CertificateDocument(
                view.identifier(),
                view.version(),
                SortablePosition.of(view.position()),
                view.name(),
                view.caseNumber(),
                view.item(),
                UnitReference.of(view.issuer()),
                digest.of(view.holder()),
                view.issuedAt(),
                view.validFrom(),
                view.validTo(),
                view.standing().name());
    }
}

package org.caseledger.adapters.graphql.issuance;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.issuance.IssuanceView;
import org.jspecify.annotations.Nullable;

/** The certificate of a case, as it was issued. */
public record IssuedCertificate(
        String identifier,
        String name,
        Unit issuer,
        Instant issuedAt,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The certificate of a case; null until it is issued. */
    public static @Nullable IssuedCertificate of(@Nullable IssuanceView issuance) {
        return issuance == null
                ? null
                : new IssuedCertificate(
                        issuance.identifier(),
                        issuance.name(),
                        Unit.of(issuance.issuer()),
                        issuance.at(),
                        issuance.validFrom(),
                        issuance.validTo());
    }
}

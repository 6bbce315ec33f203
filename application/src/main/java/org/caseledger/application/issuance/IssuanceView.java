package org.caseledger.application.issuance;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a case, as it was issued.
 *
 * @param at when it was issued
 * @param identifier its national identifier
 * @param name its name
 * @param issuer the unit that issued it
 * @param validFrom the first day on which it is valid
 * @param validTo the last day; null for no end
 */
public record IssuanceView(
        Instant at, String identifier, String name, Unit issuer, LocalDate validFrom, @Nullable LocalDate validTo) {

    /** What is read after an event of this step. */
    public static IssuanceView of(IssuanceEvent event) {
        return switch (event) {
            case CaseCertificateIssued e ->
                new IssuanceView(
                        e.occurredAt(), e.certificate().value(), e.name(), e.issuer(), e.validFrom(), e.validTo());
        };
    }
}

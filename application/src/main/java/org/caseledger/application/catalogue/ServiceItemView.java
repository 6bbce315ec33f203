package org.caseledger.application.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.domain.catalogue.ItemTerms;
import org.jspecify.annotations.Nullable;

/**
 * A service item as people read it, with all its versions.
 *
 * @param code the implementation code
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event in the ledger
 * @param publishedAt when it was published first
 * @param updatedAt when the last event was recorded
 * @param versions every version, the first one first; never empty
 * @param suspended why it is out of force, or null
 */
public record ServiceItemView(
        String code,
        long version,
        LedgerPosition position,
        Instant publishedAt,
        Instant updatedAt,
        List<Version> versions,
        @Nullable Suspension suspended) {

    /** One version of the terms. */
    public record Version(int number, ItemTerms terms, LocalDate effectiveFrom) {}

    /** Why and since when the item is out of force. */
    public record Suspension(Instant at, String reason) {}

    /** The newest version, in force or not yet. */
    public Version newest() {
        return versions.getLast();
    }

    /** A version by its number. */
    public @Nullable Version numbered(int number) {
        return number >= 1 && number <= versions.size() ? versions.get(number - 1) : null;
    }

    /** The version in force on a day, or null if there is none or the item is suspended. */
    public @Nullable Version inForceOn(LocalDate day) {
        return suspended != null
                ? null
                : versions.reversed().stream()
                        .filter(version -> !version.effectiveFrom().isAfter(day))
                        .findFirst()
                        .orElse(null);
    }
}

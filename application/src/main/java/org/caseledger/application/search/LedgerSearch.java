package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are in the ledger, in its order? The cursor of an entry is the text of its place.
 *
 * @param text words to look for in what was written and in names of steps; null or blank for all
 * @param filter only these
 * @param after only what comes after this place; null to begin with the first
 * @param size how many, 0 or more
 * @param counted whether to count how many there are over all pages, which costs a visit to every hit
 * @param atLeast the answer includes everything up to this place; null if that does not matter
 */
public record LedgerSearch(
        @Nullable String text,
        LedgerFilter filter,
        @Nullable LedgerPosition after,
        int size,
        boolean counted,
        @Nullable LedgerPosition atLeast) {

    /** The ledger from its beginning. */
    public static final LedgerSearch ALL =
            new LedgerSearch(null, LedgerFilter.ALL, null, PageRequest.USUAL, false, null);
}

package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What was granted? For everybody. The newest decision first.
 *
 * @param text words to look for in number, document number, item and unit; null or blank for all
 * @param filter only these
 * @param page which page
 * @param atLeast the answer includes everything up to this place; null if that does not matter
 */
public record PublicDecisionSearch(
        @Nullable String text, PublicDecisionFilter filter, PageRequest page, @Nullable LedgerPosition atLeast) {

    /** Every decision. */
    public static final PublicDecisionSearch ALL =
            new PublicDecisionSearch(null, PublicDecisionFilter.ALL, PageRequest.usual(), null);
}

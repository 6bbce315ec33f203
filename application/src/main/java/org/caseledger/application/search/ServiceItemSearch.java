package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What can be applied for? The best hit first if there are words to look for, else by implementation code.
 *
 * @param text words to look for in name, conditions, materials and result; null or blank for all
 * @param filter only these
 * @param page which page
 * @param atLeast the answer includes everything up to this place; null if that does not matter
 */
public record ServiceItemSearch(
        @Nullable String text, ServiceItemFilter filter, PageRequest page, @Nullable LedgerPosition atLeast) {

    /** Every item. */
    public static final ServiceItemSearch ALL =
            new ServiceItemSearch(null, ServiceItemFilter.ALL, PageRequest.usual(), null);
}

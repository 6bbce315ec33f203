package org.caseledger.application.search;

import java.util.Set;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are there?
 *
 * @param text words to look for; null or blank for all
 * @param searchNames whether the words may be looked for in applicants' names, and names be highlighted
 * @param scope whose cases
 * @param filter only these
 * @param order in which order
 * @param page which page
 * @param facets what to count over all hits
 * @param atLeast the answer includes everything up to this place; null if that does not matter
 */
public record CaseSearch(
        @Nullable String text,
        boolean searchNames,
        Scope scope,
        CaseFilter filter,
        CaseOrder order,
        PageRequest page,
        Set<CaseFacet> facets,
        @Nullable LedgerPosition atLeast) {

    /** Everybody's cases, the newest first. */
    public static final CaseSearch ALL = new CaseSearch(
            null, true, new Scope.Everything(), CaseFilter.ALL, CaseOrder.NEWEST, PageRequest.usual(), Set.of(), null);

    /** The order if none is asked for: the best hit first if there are words to look for, else the newest. */
    public static CaseOrder usualOrder(@Nullable String text) {
        return text == null || text.isBlank() ? CaseOrder.NEWEST : CaseOrder.BEST;
    }

    /** The same search for words, in the usual order. */
    public CaseSearch text(@Nullable String words) {
        return new CaseSearch(words, searchNames, scope, filter, usualOrder(words), page, facets, atLeast);
    }

    /** The same search without, or with, applicants' names. */
    public CaseSearch searchNames(boolean may) {
        return new CaseSearch(text, may, scope, filter, order, page, facets, atLeast);
    }

    /** The same search for one person's or unit's cases. */
    public CaseSearch scope(Scope whose) {
        return new CaseSearch(text, searchNames, whose, filter, order, page, facets, atLeast);
    }

    /** The same search with another filter. */
    public CaseSearch filter(CaseFilter only) {
        return new CaseSearch(text, searchNames, scope, only, order, page, facets, atLeast);
    }

    /** The same search in another order. */
    public CaseSearch order(CaseOrder by) {
        return new CaseSearch(text, searchNames, scope, filter, by, page, facets, atLeast);
    }

    /** Another page of the same search. */
    public CaseSearch page(PageRequest which) {
        return new CaseSearch(text, searchNames, scope, filter, order, which, facets, atLeast);
    }

    /** The same search, counting these. */
    public CaseSearch facets(Set<CaseFacet> counted) {
        return new CaseSearch(text, searchNames, scope, filter, order, page, counted, atLeast);
    }

    /** The same search, including everything up to a place. */
    public CaseSearch atLeast(@Nullable LedgerPosition place) {
        return new CaseSearch(text, searchNames, scope, filter, order, page, facets, place);
    }
}

package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Set;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * A search in the terms of Elasticsearch.
 *
 * @param view which view
 * @param type its documents
 * @param query the conditions
 * @param sorting the order
 * @param page which page
 * @param highlighted the fields in which words are shown
 * @param facets what to count
 * @param atLeast the place to wait for
 */
record Question<T>(
        View view,
        Class<T> type,
        Query query,
        Sorting sorting,
        PageRequest page,
        List<String> highlighted,
        Set<CaseFacet> facets,
        @Nullable LedgerPosition atLeast) {

    /** Whether the next pages must be of the same moment as this one. */
    boolean needsAMoment() {
        return sorting.canChange() && page.resumable() && page.size() > 0;
    }
}

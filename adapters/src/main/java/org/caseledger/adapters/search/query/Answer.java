package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What Elasticsearch answered.
 *
 * @param hits what was found, one hit more than the page holds if there is more
 * @param reflects the place up to which it includes everything
 * @param at the moment of which the next pages will be; null if they are of whatever there is then
 */
record Answer<T>(SearchResponse<T> hits, LedgerPosition reflects, @Nullable PointInTime at) {

    /** Whether there is more in the direction of the question. */
    boolean more(Question<T> question) {
        return hits.hits().hits().size() > question.page().size();
    }
}

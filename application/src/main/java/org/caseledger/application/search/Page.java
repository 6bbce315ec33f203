package org.caseledger.application.search;

import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found.
 *
 * @param edges the hits in the order of the search
 * @param hasNext whether there is more after them
 * @param hasPrevious whether there is more before them
 * @param totalCount exactly how many there are over all pages; null unless asked for
 * @param facets what was counted; empty unless asked for
 * @param reflects the place in the ledger that the answer reflects: it includes everything up to there, perhaps more;
 *     {@link #NOTHING} for a view that has read nothing yet
 */
public record Page<T>(
        List<Edge<T>> edges,
        boolean hasNext,
        boolean hasPrevious,
        @Nullable Long totalCount,
        List<Facet> facets,
        LedgerPosition reflects) {

    /** The place before the first event. */
    public static final LedgerPosition NOTHING = new LedgerPosition(0, 0);

    /** The documents alone. */
    public List<T> documents() {
        return edges.stream().map(Edge::document).toList();
    }
}

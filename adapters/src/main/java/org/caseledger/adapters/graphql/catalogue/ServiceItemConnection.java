package org.caseledger.adapters.graphql.catalogue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * A page of service items.
 *
 * @param edges the items, each with its cursor
 * @param pageInfo whether there is more, and from where to go on
 * @param totalCount how many there are over all pages
 * @param position the place in the ledger that this answer reflects
 */
public record ServiceItemConnection(
        List<ServiceItemEdge> edges, PageInfo pageInfo, int totalCount, LedgerPosition position) {

    /** An item and its place in the page. */
    public record ServiceItemEdge(String cursor, CompletableFuture<@Nullable ServiceItem> node) {}
}

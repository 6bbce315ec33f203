package org.caseledger.adapters.graphql.ledger;

import java.util.List;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * A page of entries of the ledger.
 *
 * @param edges the entries, each with its cursor
 * @param pageInfo whether there is more, and from where to go on
 * @param totalCount how many there are over all pages
 * @param position the place in the ledger that this answer reflects
 */
public record LedgerEntryConnection(
        List<LedgerEntryEdge> edges, PageInfo pageInfo, int totalCount, LedgerPosition position) {

    /** An entry and its place in the page. */
    public record LedgerEntryEdge(String cursor, LedgerEntry node) {}
}

package org.caseledger.adapters.graphql.casefile;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Facet;
import org.caseledger.application.search.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param edges the cases, each with its cursor
 * @param pageInfo whether there is more, and from where to go on
 * @param totalCount how many there are over all pages
 * @param position the place in the ledger that this answer reflects
 * @param counted what was counted over all hits
 */
public record CaseConnection(
        List<CaseEdge> edges, PageInfo pageInfo, int totalCount, LedgerPosition position, List<Facet> counted) {

    /** A case, its place in the page, and where the words looked for were found. */
    public record CaseEdge(String cursor, CompletableFuture<@Nullable ShownCase> node, List<Highlight> highlights) {}
}

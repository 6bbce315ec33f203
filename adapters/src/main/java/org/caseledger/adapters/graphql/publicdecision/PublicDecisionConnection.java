package org.caseledger.adapters.graphql.publicdecision;

import java.util.List;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * A page of public decisions.
 *
 * @param edges the decisions, each with its cursor
 * @param pageInfo whether there is more, and from where to go on
 * @param totalCount how many there are over all pages
 * @param position the place in the ledger that this answer reflects
 */
public record PublicDecisionConnection(
        List<PublicDecisionEdge> edges, PageInfo pageInfo, int totalCount, LedgerPosition position) {

    /** A decision and its place in the page. */
    public record PublicDecisionEdge(String cursor, PublicDecision node) {}
}

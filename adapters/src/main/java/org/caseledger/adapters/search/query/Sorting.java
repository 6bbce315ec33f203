package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import java.util.List;
import org.caseledger.application.search.CaseOrder;

/**
 * A total order of documents: the last key is unique.
 *
 * @param name stands for it in cursors
 * @param keys its parts
 * @param canChange whether the keys of a document can change, so that it moves in the order
 */
record Sorting(String name, List<SortKey> keys, boolean canChange) {

    static Sorting of(CaseOrder order) {
        var first =
                switch (order.field()) {
                    case RELEVANCE -> SortKey.score(order.descending());
                    case SUBMITTED_AT -> SortKey.date("dates.submittedAt", order.descending());
                    case ACCEPTED_AT -> SortKey.date("dates.acceptedAt", order.descending());
                    case DECIDED_AT -> SortKey.date("dates.decidedAt", order.descending());
                    case CLOSED_AT -> SortKey.date("dates.closedAt", order.descending());
                    case UPDATED_AT -> SortKey.date("dates.updatedAt", order.descending());
                };
        var name = "cases/" + order.field() + (order.descending() ? "/down" : "/up");
        return new Sorting(name, List.of(first, SortKey.text("number")), order.canChange());
    }

    static Sorting ledgerOrder() {
        return new Sorting("ledger", List.of(SortKey.text("position")), false);
    }

    static Sorting serviceItems(boolean byScore) {
        return byScore
                ? new Sorting("items/score", List.of(SortKey.score(true), SortKey.text("code")), true)
                : new Sorting("items/code", List.of(SortKey.text("code")), false);
    }

    static Sorting certificates() {
        return new Sorting("certificates", List.of(SortKey.date("issuedAt", true), SortKey.text("identifier")), false);
    }

    static Sorting publicDecisions() {
        return new Sorting("decisions", List.of(SortKey.date("decidedAt", true), SortKey.text("caseNumber")), false);
    }

    List<SortOptions> options(boolean reversed) {
        return keys.stream().map(key -> key.option(reversed)).toList();
    }
}

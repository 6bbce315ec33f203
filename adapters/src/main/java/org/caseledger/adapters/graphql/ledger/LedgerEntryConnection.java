package org.caseledger.adapters.graphql.ledger;

import java.util.List;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.adapters.graphql.page.SequencePage;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.titles.Language;

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

    /**
     * A page of the history of one case or certificate, as it was at a version.
     *
     * @param events the history, in order, at least up to that version
     * @param version the sequence of the last entry that belongs to it
     * @param position the place of that entry
     */
    public static LedgerEntryConnection of(
            List<RecordedEvent> events, long version, LedgerPosition position, PageArguments asked, Language language) {
        var page = SequencePage.of(asked, version + 1);
        var edges = events.stream()
                .filter(event -> event.sequence() >= page.from() && event.sequence() < page.until())
                .map(event ->
                        new LedgerEntryEdge(SequencePage.cursor(event.sequence()), new LedgerEntry(event, language)))
                .toList();
        var cursors = edges.stream().map(LedgerEntryEdge::cursor).toList();
        var info = PageInfo.of(cursors, page.hasNext(), page.hasPrevious());
        return new LedgerEntryConnection(edges, info, Math.toIntExact(page.count()), position);
    }
}

package org.caseledger.adapters.graphql.ledger;

import java.util.List;
import java.util.Locale;
import org.caseledger.adapters.graphql.ledger.LedgerEntryConnection.LedgerEntryEdge;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.adapters.graphql.page.PageInfo;
import org.caseledger.adapters.graphql.page.SequencePage;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.titles.Language;
import org.springframework.stereotype.Component;

/** Reads pages of the histories of single cases and certificates, straight from the event store. */
@Component
public final class Histories {

    private final LedgerReader reader;

    Histories(LedgerReader reader) {
        this.reader = reader;
    }

    /**
     * A page of a history as it was at a version.
     *
     * @param version the sequence of the last entry that belongs to it
     * @param position the place of that entry
     */
    public LedgerEntryConnection page(
            String streamId, long version, LedgerPosition position, PageArguments asked, Locale locale) {
        var page = SequencePage.of(asked, version + 1);
        var language = Language.of(locale);
        var edges = read(streamId, page).stream()
                .map(recorded -> edge(recorded, language))
                .toList();
        var cursors = edges.stream().map(LedgerEntryEdge::cursor).toList();
        var info = PageInfo.of(cursors, page.hasNext(), page.hasPrevious());
        return new LedgerEntryConnection(edges, info, Math.toIntExact(page.count()), position);
    }

    private List<RecordedEvent> read(String streamId, SequencePage page) {
        return page.size() == 0 ? List.of() : reader.stream(streamId, page.from(), page.size());
    }

    private static LedgerEntryEdge edge(RecordedEvent recorded, Language language) {
        return new LedgerEntryEdge(SequencePage.cursor(recorded.sequence()), new LedgerEntry(recorded, language));
    }
}

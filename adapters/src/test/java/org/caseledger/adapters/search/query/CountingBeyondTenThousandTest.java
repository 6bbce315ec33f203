package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.SortablePosition;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Elasticsearch by itself stops counting at 10 000. */
class CountingBeyondTenThousandTest {

    private static final int ENTRIES = 10_001;

    private static TestLedger ledger;
    private static TestViews empty;
    private static SearchViews views;

    @BeforeAll
    static void givenALedgerOfMoreEntries() throws IOException {
        ledger = new TestLedger();
        empty = TestViews.of(ledger);
        views = empty.views;
        empty.opened();
        var index = empty.projections.search(View.LEDGER, null).index();
        assertThat(SharedServers.elasticsearch().bulk(entries(index)).errors()).isFalse();
    }

    @AfterAll
    static void close() {
        empty.close();
        ledger.close();
    }

    @Test
    void everyHitIsCountedIfTheCountIsAskedFor() {
        assertThat(views.ledger(search(1, true)).totalCount()).isEqualTo(ENTRIES);
    }

    @Test
    void nothingIsSaidOfTheCountOtherwise() {
        var page = views.ledger(search(1, false));

        assertThat(page.totalCount()).isNull();
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void aPageOfNoneIsEmptyAndSaysThatThereIsMore() {
        var page = views.ledger(search(0, true));

        assertThat(page.edges()).isEmpty();
        assertThat(page.hasNext()).isTrue();
        assertThat(page.totalCount()).isEqualTo(ENTRIES);
    }

    private static LedgerSearch search(int size, boolean counted) {
        return new LedgerSearch(null, LedgerFilter.ALL, null, size, counted, null);
    }

    private static BulkRequest entries(String index) {
        var entries = new BulkRequest.Builder().index(index).refresh(Refresh.True);
        for (int i = 0; i < ENTRIES; i++) {
            var entry = entry(i);
            entries.operations(operation -> operation.create(it -> it.document(entry)));
        }
        return entries.build();
    }

    private static LedgerEntryDocument entry(int sequence) {
        return new LedgerEntryDocument(
                "event-" + sequence,
                SortablePosition.of(new LedgerPosition(1, sequence)),
                "case-1",
                sequence,
                "case.step-recorded",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}

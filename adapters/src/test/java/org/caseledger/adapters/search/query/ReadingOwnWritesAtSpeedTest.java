package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** Eight clients search for what was just recorded, again and again, while the ledger is written. */
class ReadingOwnWritesAtSpeedTest {

    private static final int CLIENTS = 8;
    private static final int SEARCHES = 10;

    @Test
    void oneRefreshServesManySearchesAndThereIsABoundToThem() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            new GrowingCases(ledger, 20).grow(1);
            views.caughtUp();
            var enough = new AtomicBoolean();
            var writing = CompletableFuture.runAsync(
                    () -> GrowingCases.growing(ledger, enough::get), Thread::startVirtualThread);
            long before = refreshes(views);
            long start = System.nanoTime();

            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client ->
                            CompletableFuture.runAsync(() -> search(ledger, views), Thread::startVirtualThread))
                    .toList();
            clients.forEach(CompletableFuture::join);

            long refreshes = refreshes(views) - before;
            var took = Duration.ofNanos(System.nanoTime() - start);
            enough.set(true);
            writing.join();
            assertThat(refreshes).isPositive().isLessThan(CLIENTS * SEARCHES / 2);
            assertThat(refreshes).isLessThanOrEqualTo(took.toMillis() / 40 + 2);
        }
    }

    private static void search(TestLedger ledger, TestViews views) {
        for (int i = 0; i < SEARCHES; i++) {
            var head = ledger.reader.head().orElseThrow();
            assertThat(views.views.cases(CaseSearch.ALL.atLeast(head)).reflects())
                    .isGreaterThanOrEqualTo(head);
        }
    }

    private static long refreshes(TestViews views) {
        return (long) views.meters
                .counter("caseledger.view.refreshes", "view", View.CASES.title())
                .count();
    }
}

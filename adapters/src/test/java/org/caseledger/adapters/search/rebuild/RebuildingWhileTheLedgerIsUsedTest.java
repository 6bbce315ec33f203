package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class RebuildingWhileTheLedgerIsUsedTest {

    private static final int CLIENTS = 8;

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean enough;

    @Test
    void noSearchFailsOrSeesLessThanThereWasAndInTheEndNothingDiffers() {
        try (var grown = new GrownLedger(1);
                var views = TestViews.of(grown.ledger);
                var clients = Executors.newFixedThreadPool(2 * CLIENTS)) {
            views.caughtUp();
            assertThat(new Searching(views).cases()).isGreaterThan(1434);
            var old = GrownLedger.state(views, View.CASES).index();
            var working = new ArrayList<CompletableFuture<Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                working.add(CompletableFuture.runAsync(() -> repeat(() -> write(grown)), clients));
                working.add(CompletableFuture.runAsync(new Searching(views), clients));
            }

            views.rebuilds.building().start(Set.of(View.values()), Thoroughness.SAMPLE, false);
            GrownLedger.untilReplaced(views, View.CASES, old);
            int before = searches.get();
            GrownLedger.until(() -> searches.get() > before + CLIENTS);
            enough = true;
            working.forEach(CompletableFuture::join);

            assertThat(failures).isEmpty();
            assertThat(written).hasPositiveValue();
            views.caughtUp();
            assertThat(views.differences()).isEmpty();
            assertThat(GrownLedger.state(views, View.CASES).kept()).containsExactly(old);
        }
    }

    private void write(GrownLedger grown) {
        grown.submit();
        written.incrementAndGet();
        think();
    }

    /** People do not submit without a break. */
    private static void think() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void repeat(Runnable work) {
        while (!enough) {
            try {
                work.run();
            } catch (RuntimeException | AssertionError failure) {
                failures.add(failure);
            }
        }
    }

    /** A client that searches cases and entries, and expects never to see less than when the rebuild began. */
    private final class Searching implements Runnable {

        private final TestViews views;
        private final long cases;
        private final long entries;

        private Searching(TestViews views) {
            this.views = views;
            this.cases = cases();
            this.entries = entries();
        }

        @Override
        public void run() {
            repeat(this::search);
        }

        private void search() {
            assertThat(cases()).isGreaterThanOrEqualTo(cases);
            assertThat(entries()).isGreaterThanOrEqualTo(entries);
            searches.incrementAndGet();
            think();
        }

        private long cases() {
            return views.views
                    .cases(CaseSearch.ALL.page(PageRequest.usual().withCount()))
                    .totalCount();
        }

        private long entries() {
            return views.views
                    .ledger(new LedgerSearch(null, LedgerFilter.ALL, null, 1, true, null))
                    .totalCount();
        }
    }
}

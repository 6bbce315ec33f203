package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caseledger.adapters.search.projection.ProjectionStores;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.Struck;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** What looks after the views and fills them is struck by errors, such as a lack of memory or of stack. */
class AfterAnErrorTest {

    private static final int SOME = 8;

    /** So many that one of the hands that share them is struck three times. */
    private static final int MANY = 2 * TestViews.SETTINGS.segments() + 1;

    private final List<Strike> struck = new CopyOnWriteArrayList<>();

    /** An error: in which thread, and when. */
    private record Strike(String thread, long nanos) {}

    private volatile String thread = "none yet";
    private volatile int most = Integer.MAX_VALUE;

    @Test
    void viewsAreLookedAfterAndRefreshed() {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(
                        grown.ledger, SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS, struckByErrors());
                var other = views.beside(SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS)) {
            views.caughtUp();
            other.caughtUp();
            GrownLedger.until(() -> views.segments(View.CASES) == 1);

            strike("views-watch", Integer.MAX_VALUE);
            GrownLedger.until(() -> struck.size() >= SOME);
            thread = "none any more";
            grown.submit();

            views.caughtUp();
            var old = views.projections.search(View.CASES, null).index();
            views.lose(View.CASES);
            GrownLedger.until(
                    () -> !old.equals(views.projections.search(View.CASES, null).index()));
        }
    }

    @Test
    void aRebuildTakesItsSteps() {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(
                        grown.ledger, SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS, struckByErrors())) {
            views.caughtUp();

            strike("views-rebuild", SOME);
            views.rebuild(Thoroughness.NONE);

            assertThat(struck).hasSize(SOME);
        }
    }

    @Test
    void aFillGoesOnAfterGrowingPauses() {
        strike("views-fill", MANY);
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(
                        grown.ledger, SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS, struckByErrors())) {
            views.caughtUp();

            assertThat(struck).hasSize(MANY);
            var times = ofTheThreadThatWasStruckMost();
            var pause = Duration.ofMillis(200);
            for (int i = 1; i < times.size(); i++) {
                assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1))).isGreaterThanOrEqualTo(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private List<Long> ofTheThreadThatWasStruckMost() {
        var times = new HashMap<String, List<Long>>();
        struck.forEach(strike ->
                times.computeIfAbsent(strike.thread(), any -> new ArrayList<>()).add(strike.nanos()));
        var longest = Collections.max(times.values(), Comparator.comparing(List::size));
        assertThat(longest).hasSizeGreaterThan(2);
        return longest;
    }

    private void strike(String threads, int times) {
        most = times;
        thread = threads;
    }

    private TestViews.Filling struckByErrors() {
        return (ledger, indexes, http, meters) -> {
            var stores = TestViews.stores(ledger);
            return new Projections(
                    indexes,
                    http,
                    ledger.events,
                    struck(LedgerReader.class, ledger.reader, "begun"),
                    new Renderers(TestViews.DIGEST, 100),
                    new ProjectionStores(
                            stores.tokens(),
                            struck(ProjectionPlaces.class, stores.places(), "of"),
                            stores.instances(),
                            stores.letters(),
                            struck(OneAtATime.class, stores.alone(), "run"),
                            stores.forgetting()),
                    meters,
                    TestViews.SETTINGS);
        };
    }

    private <T> T struck(Class<T> type, T real, String operation) {
        return Struck.by(
                called -> {
                    if (called.equals(operation)) {
                        fall();
                    }
                },
                type,
                real);
    }

    private synchronized void fall() {
        if (struck.size() < most && Thread.currentThread().getName().startsWith(thread)) {
            struck.add(new Strike(Thread.currentThread().getName(), System.nanoTime()));
            throw new StackOverflowError("made by the test");
        }
    }
}

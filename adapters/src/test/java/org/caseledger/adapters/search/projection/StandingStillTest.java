package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.search.projection.Instance.until;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresForgetting;
import org.caseledger.adapters.projectionstore.PostgresOneAtATime;
import org.caseledger.adapters.projectionstore.PostgresProjectionInstances;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.Struck;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** Axon's processors, each made to end or to stand still in another way in the middle of its work. */
class StandingStillTest {

    /** What strikes in the threads of one view, once it is time, and once only. */
    private static final class Blow {

        private final View view;
        private final String operation;
        private final Supplier<Throwable> thrown;
        private volatile boolean due;
        private volatile boolean struck;

        private Blow(View view, String operation, Supplier<Throwable> thrown) {
            this.view = view;
            this.operation = operation;
            this.thrown = thrown;
        }

        private synchronized void fall(String called) throws Throwable {
            if (due
                    && !struck
                    && called.equals(operation)
                    && Thread.currentThread().getName().startsWith(view.title())) {
                struck = true;
                throw thrown.get();
            }
        }
    }

    private static final List<Blow> BLOWS = List.of(
            new Blow(View.CASES, "storeToken", StandingStillTest::error),
            new Blow(View.LEDGER, "extendClaim", StandingStillTest::error),
            new Blow(View.SERVICE_ITEMS, "fetchAvailableSegments", StandingStillTest::error),
            new Blow(View.CERTIFICATES, "nextAvailable", () -> new InterruptedException("made by the test")));

    private static Throwable error() {
        return new StackOverflowError("made by the test");
    }

    @Test
    void everyViewGoesOn() {
        try (var ledger = new TestLedger();
                var views =
                        TestViews.of(ledger, SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS, filling())) {
            var cases = new GrowingCases(ledger, 10);
            cases.grow(1);
            views.caughtUp();

            BLOWS.forEach(blow -> blow.due = true);
            until(() -> {
                cases.grow(1);
                return BLOWS.stream().allMatch(blow -> blow.struck);
            });

            cases.grow(1);
            views.caughtUp();
            assertThat(views.differences()).isEmpty();
        }
    }

    private static TestViews.Filling filling() {
        return (ledger, indexes, http, meters) -> new Projections(
                indexes,
                http,
                struck(EventStore.class, ledger.events),
                ledger.reader,
                new Renderers(TestViews.DIGEST, 100),
                new ProjectionStores(
                        struck(TokenStore.class, LedgerTokenStore.in(ledger.dataSource)),
                        new PostgresProjectionPlaces(ledger.dataSource),
                        new PostgresProjectionInstances(ledger.dataSource, LedgerTokenStore.CLAIM_TIMEOUT),
                        new PostgresDeadLetters(ledger.dataSource),
                        new PostgresOneAtATime(ledger.dataSource),
                        new PostgresForgetting(ledger.dataSource)),
                meters,
                TestViews.SETTINGS);
    }

    private static <T> T struck(Class<T> type, T real) {
        return Struck.by(StandingStillTest::fall, type, real);
    }

    private static void fall(String operation) throws Throwable {
        for (var blow : BLOWS) {
            blow.fall(operation);
        }
    }
}

package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** The ledger goes away when a fill has taken some histories of those that it asked for, but not all. */
class LosingTheLedgerInTheMiddleOfAFillTest {

    private static final int TIMES = 3;

    /** Not enough to be shown before the others come. */
    private static final int HISTORIES = 2;

    private final AtomicInteger losses = new AtomicInteger();

    @Test
    void whatWasTakenIsLetGoAndEverythingIsShownOnce() {
        try (var grown = new GrownLedger(1);
                var views = TestViews.of(
                        grown.ledger, SharedServers.elasticsearchEndpoint(), TestViews.SETTINGS, losingTheLedger())) {
            views.caughtUp();

            assertThat(losses.get()).isGreaterThanOrEqualTo(TIMES);
            assertThat(views.meters
                            .counter("caseledger.view.events", "view", "rebuild")
                            .count())
                    .isEqualTo(
                            grown.ledger.reader.after(null, Integer.MAX_VALUE).size());
            assertThat(views.differences()).isEmpty();
        }
    }

    private TestViews.Filling losingTheLedger() {
        return (ledger, indexes, http, meters) -> new Projections(
                indexes,
                http,
                ledger.events,
                losing(ledger.reader),
                new Renderers(TestViews.DIGEST, 100),
                TestViews.stores(ledger),
                meters,
                TestViews.SETTINGS);
    }

    @SuppressWarnings("unchecked") // the signature of LedgerReader.each
    private LedgerReader losing(LedgerReader real) {
        return (LedgerReader) Proxy.newProxyInstance(
                LedgerReader.class.getClassLoader(), new Class<?>[] {LedgerReader.class}, (proxy, method, given) -> {
                    if (method.getName().equals("each") && losses.getAndIncrement() < TIMES) {
                        loseAfterSome(real, (Collection<String>) given[0], (Consumer<List<RecordedEvent>>) given[1]);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static void loseAfterSome(
            LedgerReader real, Collection<String> streamIds, Consumer<List<RecordedEvent>> taking) {
        var first = streamIds.stream().limit(HISTORIES).toList();
        real.each(first, taking);
        throw new LedgerUnavailableException("made by the test", new SQLException());
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.eventstore.dbclient.EventStoreDBClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.eventstore.contract.Tails;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** For longer than the client bears: it shuts itself down for good, and another one takes its place. */
class BeingWithoutTheServerTest extends OnTheDouble {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void commandsAreToldInTimeAndGoOnWhenItIsBack() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        server.stop();
        try (EventStoreDb impatient = Doubles.connectImpatiently(server)) {
            EventStoreDBClient first = impatient.clients().current();

            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> Doubles.engine(impatient).appendEvents(steps("case-1", 1, 1)))
                    .withMessageContaining("could not be written")
                    .havingCause()
                    .withMessageContaining("gave no answer within 2000 ms");
            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> Doubles.reader(impatient).stream("case-1", 0, 10));
            await().atMost(PATIENCE).until(first::isShutdown);

            server.start();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() ->
                            Doubles.reader(impatient).stream("case-1", 0, 10).size() == 1);
            assertThat(impatient.clients().made()).isGreaterThan(1);
        }
    }

    @Test
    void aCommandThatCanWaitSoLongIsNotDisturbed() throws Exception {
        var engine = ledger.engine();
        engine.appendEvents(steps("case-1", 0, 1));
        EventStoreDBClient first = store.clients().current();
        server.stop();
        var append = steps("case-1", 1, 2);
        var waiting = CompletableFuture.runAsync(() -> engine.appendEvents(append), Thread::startVirtualThread);
        await().atMost(PATIENCE).until(first::isShutdown);

        server.start();

        waiting.get(60, TimeUnit.SECONDS);
        assertThat(ledger.reader().stream("case-1", 1, 10))
                .extracting(RecordedEvent::eventId)
                .isEqualTo(ids(append));
    }

    @Test
    void whoFollowsTheLedgerGoesOnWhereHeWas() throws Exception {
        var events = Doubles.eventStore(store);
        try (var tail = events.openStream(null)) {
            var before = steps("case-1", 0, 2);
            events.publish(before);
            assertThat(Tails.take(tail, 2)).isEqualTo(ids(before));

            server.restart();

            var after = steps("case-1", 2, 2);
            events.publish(after);
            assertThat(Tails.take(tail, 2)).isEqualTo(ids(after));
        }
        events.shutDown();
    }
}

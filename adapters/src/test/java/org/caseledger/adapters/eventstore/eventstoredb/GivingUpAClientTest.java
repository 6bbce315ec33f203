package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.eventstore.dbclient.EventStoreDBClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** All calls share one client, so it is given up only when it was silent for as long as an answer may take. */
class GivingUpAClientTest {

    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb store = Doubles.connect(server);
    private final EventStoreDBClient client = store.clients().current();

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Test
    void notByWhoOnlyAsksWhetherTheServerIsThere() {
        server.faults().stallReads(1000);

        var health = new EventStoreDbHealth(store, store.subscription(() -> {}));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(store.clients().current()).isSameAs(client);
    }

    @Test
    void notByWhoHadLittlePatienceLeft() {
        var hurried = new Calls(
                store.clients(), new Outage(Duration.ofSeconds(1)), Duration.ofSeconds(5), Duration.ofMillis(300));

        assertThatExceptionOfType(Calls.NoAnswer.class)
                .isThrownBy(() -> hurried.make(silent -> new CompletableFuture<>()));

        assertThat(store.clients().current()).isSameAs(client);
    }

    @Test
    void butAfterTheWholeTime() {
        var calls = new Calls(
                store.clients(), new Outage(Duration.ofSeconds(1)), Duration.ofMillis(200), Duration.ofSeconds(30));

        calls.make(asked -> asked == client ? new CompletableFuture<>() : CompletableFuture.completedFuture("there"));

        assertThat(store.clients().current()).isNotSameAs(client);
    }

    @Test
    void alsoWhereAnAnswerMayTakeLongerThanThePatienceLasts() {
        try (EventStoreDb hurried = Doubles.connect(server, Duration.ofSeconds(60), Duration.ofSeconds(4))) {
            EventStoreDBClient first = hurried.clients().current();
            server.faults().stallReads(1);

            assertThat(Doubles.reader(hurried).head()).isEmpty();

            assertThat(hurried.clients().current()).isNotSameAs(first);
        }
    }

    @Test
    void callsThatBelongTogetherShareTheirPatience() {
        var calls = new Calls(
                store.clients(), new Outage(Duration.ofSeconds(1)), Duration.ofSeconds(5), Duration.ofMillis(200));
        long deadline = calls.deadline();
        assertThatExceptionOfType(Calls.NoAnswer.class)
                .isThrownBy(() -> calls.make(silent -> new CompletableFuture<>(), any -> true, deadline));
        var asked = new AtomicInteger();

        assertThatExceptionOfType(Calls.NoAnswer.class)
                .isThrownBy(() -> calls.make(
                        any -> CompletableFuture.completedFuture(asked.incrementAndGet()), enough -> false, deadline));

        assertThat(asked).hasValue(1);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What the health of the ledger in EventStoreDB tells. */
class LookingAfterTheLedgerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb store = Doubles.connect(server);
    private final EventStoreDbEventStore events = Doubles.eventStore(store);
    private final EventStoreDbHealth health = new EventStoreDbHealth(store, events.subscription());

    @AfterEach
    void close() {
        events.shutDown();
        store.close();
        server.close();
    }

    @Test
    void itIsUpAndTellsOfTheLastAppendAndTheLiveSubscription() {
        assertThat(health.health().getDetails()).containsEntry("lastAppend", "none yet");
        events.publish(steps("case-1", 0, 1));
        events.openStream(null).close();
        await().atMost(PATIENCE).until(() -> events.subscription().running());

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("liveSubscription", "running")
                .containsEntry("clientsMade", 1L)
                .doesNotContainEntry("lastAppend", "none yet");
    }

    @Test
    void itIsDownWhileTheServerIsAway() {
        events.publish(steps("case-1", 0, 1));
        server.stop();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        server.start();
        await().atMost(PATIENCE).until(() -> health.health().getStatus().equals(Status.UP));
    }

    @Test
    void nothingOfItIsSecret() {
        String withPassword = server.connectionString().replace("esdb://", "esdb://ledger:changeit@");
        try (EventStoreDb secret = Doubles.connect(withPassword)) {
            var told = new EventStoreDbHealth(secret, secret.subscription(() -> {}));
            assertThat(told.health().getStatus()).isEqualTo(Status.UP);
            server.stop();

            var down = told.health();

            assertThat(down.getStatus()).isEqualTo(Status.DOWN);
            assertThat(down.toString()).doesNotContain("esdb://", "changeit");
        }
    }
}

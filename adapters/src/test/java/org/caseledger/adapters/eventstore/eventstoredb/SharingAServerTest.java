package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several ledgers, and others, keep their streams on one server. */
class SharingAServerTest {

    private final EventStoreDouble server = EventStoreDouble.started();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void ledgersWhoseNamesBeginAlikeDoNotReadEachOther() {
        try (EventStoreDb city = under("city-");
                EventStoreDb second = under("city2-")) {
            var append = steps("case-1", 0, 2);
            Doubles.engine(second).appendEvents(steps("case-1", 0, 3));
            Doubles.engine(city).appendEvents(append);

            assertThat(Doubles.ledger(city).idsBehind(null)).isEqualTo(ids(append));
            assertThat(Doubles.ledger(second).idsBehind(null)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "city-2-", "city-2", "-", "--", "_", "$all-", ".claim-", "city."})
    void aNameThatAnotherCouldBeginWithIsRefused(String prefix) {
        assertThatExceptionOfType(EventStoreMisconfigured.class)
                .isThrownBy(() -> under(prefix))
                .withMessageContaining("\"" + prefix + "\"")
                .withMessageContaining("caseledger.event-store.eventstoredb.stream-prefix");
    }

    @Test
    void whoLooksForAnEventAmongManyOfOthersReadsMoreAtATime() {
        server.recordStatistics(4000);
        try (EventStoreDb store = under("")) {
            Doubles.engine(store).appendEvents(steps("case-1", 0, 1));
            int before = server.faults().reads();

            assertThat(Doubles.reader(store).after(null, 1)).hasSize(1);

            assertThat(server.faults().reads() - before).isLessThan(20);
        }
    }

    @Test
    void whoAsksHowTheLedgerIsDoesNotReadWhatIsOfOthers() {
        server.recordStatistics(4000);
        try (EventStoreDb store = under("")) {
            var health = new EventStoreDbHealth(store, store.subscription(() -> {}));

            health.health();

            assertThat(server.faults().reads()).isOne();
        }
    }

    private EventStoreDb under(String prefix) {
        return EventStoreDb.at(new EventStoreDbProperties(
                server.connectionString(),
                prefix,
                Duration.ofMillis(100),
                500,
                50,
                8,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10)));
    }
}

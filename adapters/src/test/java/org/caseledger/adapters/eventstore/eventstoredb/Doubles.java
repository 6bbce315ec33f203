package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Duration;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;

/** Engines and readers over the double: pages of a few events, so that pages turn; short bounds. */
final class Doubles {

    static final Serializer JSON = Jackson3Serializer.builder().build();

    private Doubles() {}

    static EventStoreDb connect(EventStoreDouble server) {
        return connect(server.connectionString());
    }

    static EventStoreDb connect(String connectionString) {
        return EventStoreDb.at(properties(connectionString, Duration.ofMillis(100), Duration.ofSeconds(10)));
    }

    /** An event store that looks at the end of the ledger only when it is woken. */
    static EventStoreDb connectWithoutPolling(EventStoreDouble server, Duration silence) {
        return EventStoreDb.at(properties(server.connectionString(), Duration.ofHours(1), silence));
    }

    /** Gives up after a second. */
    static EventStoreDb connectImpatiently(EventStoreDouble server) {
        return connect(server, Duration.ofMillis(800), Duration.ofSeconds(2));
    }

    /** Makes a call again after a while, and for a while. */
    static EventStoreDb connect(EventStoreDouble server, Duration answerWithin, Duration retryFor) {
        return EventStoreDb.at(new EventStoreDbProperties(
                server.connectionString(),
                "",
                Duration.ofMillis(100),
                7,
                50,
                8,
                answerWithin,
                retryFor,
                Duration.ofSeconds(10)));
    }

    static EventStoreDbEventStore eventStore(EventStoreDb store) {
        return EventStoreDbEventStore.over(engine(store), store);
    }

    private static EventStoreDbProperties properties(String connectionString, Duration poll, Duration silence) {
        return new EventStoreDbProperties(
                connectionString, "", poll, 7, 50, 8, Duration.ofSeconds(10), Duration.ofSeconds(30), silence);
    }

    static EventStoreDbStorageEngine engine(EventStoreDb store) {
        return engineBuilder(store).build();
    }

    static EventStoreDbStorageEngine.Builder engineBuilder(EventStoreDb store) {
        EventStoreDbStorageEngine.Builder builder = EventStoreDbStorageEngine.builder(store);
        builder.eventSerializer(JSON).snapshotSerializer(JSON);
        return builder;
    }

    static EventStoreDbLedgerReader reader(EventStoreDb store) {
        return new EventStoreDbLedgerReader(store, JSON, NoOpEventUpcaster.INSTANCE);
    }

    static LedgerUnderTest ledger(EventStoreDb store) {
        return new LedgerUnderTest(engine(store), reader(store));
    }
}

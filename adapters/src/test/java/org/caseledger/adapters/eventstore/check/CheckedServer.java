package org.caseledger.adapters.eventstore.check;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDb;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbEventStore;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbLedgerReader;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbProperties;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbStorageEngine;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/** The server that is checked. Each scenario gets an empty ledger: streams under a prefix that nobody used before. */
final class CheckedServer {

    /** Small, so that pages turn. */
    private static final int PAGE_SIZE = 7;

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Serializer JSON = Jackson3Serializer.builder().build();

    private static volatile @Nullable CheckOptions options;

    private CheckedServer() {}

    static void use(CheckOptions chosen) {
        options = chosen;
    }

    /**
     * @throws CheckOptions.Unusable if nothing answers there, or not as an EventStoreDB that this account may read
     * @throws org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured if the connection string cannot be used
     */
    static void requireAnswer() {
        try (var store = EventStoreDb.at(properties("", SOON))) {
            ledger(store).reader().head();
        } catch (LedgerUnavailableException away) {
            throw new CheckOptions.Unusable(
                    "Expected an EventStoreDB that answers and may be read (%s). Is it running, are host, port and tls right, and may this account read $all?"
                            .formatted(away.getMessage()));
        }
    }

    /** Settings for streams that nobody used before. */
    static EventStoreDbProperties properties() {
        return properties("_" + COUNT.incrementAndGet(), PATIENCE);
    }

    private static EventStoreDbProperties properties(String suffix, Duration retryFor) {
        var chosen = Objects.requireNonNull(options, "run EngineCheck");
        return new EventStoreDbProperties(
                chosen.connectionString(),
                chosen.prefix() + suffix + "-",
                Duration.ofMillis(100),
                PAGE_SIZE,
                50,
                8,
                Duration.ofSeconds(10),
                retryFor,
                Duration.ofSeconds(15));
    }

    static LedgerUnderTest ledger(EventStoreDb store) {
        return new LedgerUnderTest(
                engine(store), new EventStoreDbLedgerReader(store, JSON, NoOpEventUpcaster.INSTANCE));
    }

    static EventStoreDbEventStore eventStore(EventStoreDb store) {
        return EventStoreDbEventStore.over(engine(store), store);
    }

    private static EventStoreDbStorageEngine engine(EventStoreDb store) {
        var engine = EventStoreDbStorageEngine.builder(store);
        engine.eventSerializer(JSON).snapshotSerializer(JSON);
        return engine.build();
    }
}

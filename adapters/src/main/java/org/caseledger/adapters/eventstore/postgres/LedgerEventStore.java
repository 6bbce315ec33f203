package org.caseledger.adapters.eventstore.postgres;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's embedded event store, with streams that announce new events.
 *
 * <p>Axon's pooled processors ask a stream that cannot announce events only every 500 ms; one that can, at once.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private final Bell arrivals;

    private LedgerEventStore(PostgresEventStorageEngine engine, PostgresEventStoreProperties properties) {
        super(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(properties.cachedEvents())
                .fetchDelay(properties.pollInterval().toMillis()));
        this.arrivals = engine.arrivals();
    }

    /** The store over an engine; shut it down before the database. */
    public static LedgerEventStore over(PostgresEventStorageEngine engine, PostgresEventStoreProperties properties) {
        return new LedgerEventStore(engine, properties);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new AnnouncingStream(super.openStream(trackingToken), arrivals);
    }
}

package org.caseledger.adapters.eventstore.shared;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's embedded event store, with streams that announce new events.
 *
 * <p>Axon's pooled processors ask a stream that cannot announce events only every 500 ms; one that can, at once.
 */
public class AnnouncingEventStore extends EmbeddedEventStore {

    private final Arrivals arrivals;

    /**
     * @param cachedEvents how many of the newest events are kept for all readers together
     * @param pause how long the end of the ledger is left alone if nobody wakes the store
     */
    protected AnnouncingEventStore(LedgerStorageEngine engine, int cachedEvents, Duration pause) {
        super(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(cachedEvents)
                .fetchDelay(pause.toMillis()));
        this.arrivals = engine.arrivals();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new AnnouncingStream(super.openStream(trackingToken), arrivals.bell());
    }

    /** Looks at the end of the ledger now, as after an append of its own. */
    protected final void wake() {
        afterCommit(List.of());
    }
}

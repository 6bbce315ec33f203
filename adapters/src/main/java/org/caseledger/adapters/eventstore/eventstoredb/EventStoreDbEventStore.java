package org.caseledger.adapters.eventstore.eventstoredb;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.caseledger.adapters.eventstore.shared.AnnouncingEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the ledger in EventStoreDB; what others append wakes it, too. */
public final class EventStoreDbEventStore extends AnnouncingEventStore {

    private final LiveSubscription subscription;

    private EventStoreDbEventStore(EventStoreDbStorageEngine engine, EventStoreDb store) {
        super(engine, store.properties().cachedEvents(), store.properties().pollInterval());
        this.subscription = store.subscription(this::wake);
    }

    /** The store over an engine; shut it down before the connection. */
    public static EventStoreDbEventStore over(EventStoreDbStorageEngine engine, EventStoreDb store) {
        return new EventStoreDbEventStore(engine, store);
    }

    /** Who only appends needs no subscription. */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        subscription.startOnce();
        return super.openStream(trackingToken);
    }

    LiveSubscription subscription() {
        return subscription;
    }

    @Override
    public void shutDown() {
        subscription.close();
        super.shutDown();
    }
}

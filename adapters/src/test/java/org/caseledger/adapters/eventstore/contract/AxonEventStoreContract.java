package org.caseledger.adapters.eventstore.contract;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The contract that Axon publishes for its embedded event store, over an engine of ours. */
public abstract class AxonEventStoreContract extends EmbeddedEventStoreTest {

    /** An engine over an empty ledger. */
    protected abstract EventStorageEngine emptyEngine();

    /**
     * Axon's suite gives the store's thread a tenth of a second for its first read. So the engine has read before: what a
     * first read costs beside reading (a connection, classes) is over by then.
     */
    @Override
    public final EventStorageEngine createStorageEngine() {
        EventStorageEngine engine = emptyEngine();
        engine.readEvents(null, true).findFirst();
        engine.readEvents("nobody's").asStream().findFirst();
        return engine;
    }
}

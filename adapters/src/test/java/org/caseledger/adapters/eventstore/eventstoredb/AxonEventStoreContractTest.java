package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caseledger.adapters.eventstore.contract.AxonEventStoreContract;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterAll;

/** The contract that Axon publishes for its embedded event store, against EventStoreDB. */
class AxonEventStoreContractTest extends AxonEventStoreContract {

    private static final List<EventStoreDouble> SERVERS = new ArrayList<>();
    private static final List<EventStoreDb> STORES = new ArrayList<>();

    @Override
    protected EventStorageEngine emptyEngine() {
        SERVERS.add(EventStoreDouble.started());
        STORES.add(Doubles.connect(SERVERS.getLast()));
        return Doubles.engine(STORES.getLast());
    }

    /** Not after each test: the store's threads are still reading when the test ends. */
    @AfterAll
    static void close() {
        STORES.forEach(EventStoreDb::close);
        SERVERS.forEach(EventStoreDouble::close);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against EventStoreDB. */
class EventStoreDbContractTest extends EveryContract {

    private EventStoreDouble server;
    private EventStoreDb store;

    @Override
    protected LedgerUnderTest emptyLedger() {
        server = EventStoreDouble.started();
        store = Doubles.connect(server);
        return Doubles.ledger(store);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }
}

package org.caseledger.adapters.eventstore.check;

import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDb;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against the server that is checked. Run by {@link EngineCheck} only. */
class ScenariosOnAServer extends EveryContract {

    private EventStoreDb store;

    @Override
    protected LedgerUnderTest emptyLedger() {
        store = CheckedServer.connect();
        return CheckedServer.ledger(store);
    }

    @AfterEach
    void close() {
        store.close();
    }
}

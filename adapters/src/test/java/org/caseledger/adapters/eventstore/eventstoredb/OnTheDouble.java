package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.function.Function;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;

/** A ledger in a double that belongs to one test. */
abstract class OnTheDouble {

    final EventStoreDouble server = EventStoreDouble.started();
    final EventStoreDb store;
    final LedgerUnderTest ledger;

    OnTheDouble() {
        this(Doubles::connect);
    }

    OnTheDouble(Function<EventStoreDouble, EventStoreDb> connect) {
        store = connect.apply(server);
        ledger = Doubles.ledger(store);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }
}

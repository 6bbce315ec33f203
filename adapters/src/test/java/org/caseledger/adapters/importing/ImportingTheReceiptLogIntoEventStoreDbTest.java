package org.caseledger.adapters.importing;

import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.AfterEach;

/** The same import, with the ledger in EventStoreDB. */
class ImportingTheReceiptLogIntoEventStoreDbTest extends ImportingTheReceiptLogTest {

    private final EventStoreDouble server = EventStoreDouble.started();

    @Override
    protected TestLedger ledger() {
        return TestLedger.inEventStoreDb(server.connectionString());
    }

    @AfterEach
    void close() {
        server.close();
    }
}

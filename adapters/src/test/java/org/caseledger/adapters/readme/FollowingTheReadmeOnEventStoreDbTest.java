package org.caseledger.adapters.readme;

import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.AfterAll;

/** The same journey, with the ledger in EventStoreDB. */
class FollowingTheReadmeOnEventStoreDbTest extends FollowingTheReadmeTest {

    private static EventStoreDouble server;
    private static Office office;

    @Override
    protected Office office() {
        server = EventStoreDouble.started();
        office = Office.openAnother(
                FollowingTheReadmeOnEventStoreDbTest.class,
                "--caseledger.event-store=eventstoredb",
                "--caseledger.event-store.eventstoredb.connection-string=" + server.connectionString());
        return office;
    }

    @AfterAll
    static void close() {
        office.close();
        server.close();
    }
}

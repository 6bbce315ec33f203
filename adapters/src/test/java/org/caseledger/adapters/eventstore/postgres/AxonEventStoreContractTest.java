package org.caseledger.adapters.eventstore.postgres;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/** The contract that Axon publishes for its embedded event store, over our engine. */
class AxonEventStoreContractTest extends EmbeddedEventStoreTest {

    private HikariDataSource database;

    @Override
    public EventStorageEngine createStorageEngine() {
        database = TestDatabase.emptyLedger();
        return Ledgers.engine(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}

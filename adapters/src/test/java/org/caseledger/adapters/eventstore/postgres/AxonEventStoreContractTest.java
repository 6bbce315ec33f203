package org.caseledger.adapters.eventstore.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caseledger.adapters.eventstore.contract.AxonEventStoreContract;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;

/** The contract that Axon publishes for its embedded event store, against PostgreSQL. */
class AxonEventStoreContractTest extends AxonEventStoreContract {

    private static final List<HikariDataSource> DATABASES = new ArrayList<>();

    @Override
    protected EventStorageEngine emptyEngine() {
        DATABASES.add(TestDatabase.emptyLedger());
        return Ledgers.engine(DATABASES.getLast());
    }

    /** Not after each test: the store's threads are still reading when the test ends. */
    @AfterAll
    static void close() {
        DATABASES.forEach(HikariDataSource::close);
    }
}

package org.caseledger.adapters.eventstore.postgres;

import com.zaxxer.hikari.HikariDataSource;
import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against PostgreSQL. */
class PostgresEventStoreContractTest extends EveryContract {

    private HikariDataSource database;

    @Override
    protected LedgerUnderTest emptyLedger() {
        database = TestDatabase.emptyLedger();
        return new LedgerUnderTest(Ledgers.engine(database), Ledgers.reader(database));
    }

    @AfterEach
    void close() {
        database.close();
    }
}

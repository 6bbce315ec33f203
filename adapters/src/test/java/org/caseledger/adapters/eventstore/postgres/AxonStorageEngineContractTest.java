package org.caseledger.adapters.eventstore.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.adapters.eventstore.contract.AxonStorageEngineContract;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/** The contract that Axon publishes for storage engines, against PostgreSQL. */
class AxonStorageEngineContractTest
        extends AxonStorageEngineContract<PostgresEventStorageEngine, PostgresEventStorageEngine.Builder> {

    private final HikariDataSource database = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<PostgresEventStorageEngine.Builder> customization) {
        return customization.apply(Ledgers.engineBuilder(database)).build();
    }

    @Override
    protected String idForTheWholeLedger() {
        return UUID.randomUUID().toString();
    }

    @Override
    protected Class<? extends RuntimeException> refusalOfATakenId(long sequence) {
        return sequence == 0 ? AggregateStreamCreationException.class : ConcurrencyException.class;
    }
}

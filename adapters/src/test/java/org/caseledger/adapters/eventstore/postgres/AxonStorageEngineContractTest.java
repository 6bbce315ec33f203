package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngineTest;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract that Axon publishes for storage engines. */
class AxonStorageEngineContractTest
        extends AbstractEventStorageEngineTest<PostgresEventStorageEngine, PostgresEventStorageEngine.Builder> {

    private HikariDataSource database;
    private PostgresEventStorageEngine engine;

    @BeforeEach
    void openAnEmptyLedger() {
        database = TestDatabase.emptyLedger();
        engine = createEngine();
        setTestSubject(engine);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<PostgresEventStorageEngine.Builder> customization) {
        return customization.apply(Ledgers.engineBuilder(database)).build();
    }

    /** Axon's fixture appends to two aggregates at once and calls an event "id"; ours: one stream, ids are UUIDs. */
    @Test
    @Override
    public void uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        String id = UUID.randomUUID().toString();
        engine.appendEvents(createEvent(id, AGGREGATE, 0));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(createEvent(id, "otherAggregate", 0)));
    }

    /** As above; and Axon's fixture begins aggregates at sequence 1, which would leave a gap. */
    @Test
    @Override
    public void uniqueKeyConstraintOnEventIdentifier() {
        String id = UUID.randomUUID().toString();
        engine.appendEvents(createEvent(0));
        engine.appendEvents(createEvent("otherAggregate", 0));
        engine.appendEvents(createEvent(id, AGGREGATE, 1));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(createEvent(id, "otherAggregate", 1)));
    }
}

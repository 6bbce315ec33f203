package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.PAYLOAD;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
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

    /*
     * Axon's fixtures for tokens append to three aggregates at once, which begin at sequences 0, 1 and 2. Below, the
     * same three events, with the same timestamps, are one aggregate's.
     */

    @Test
    @Override
    public void createTailToken() {
        var events = recordedAt("10:15:00", "10:15:40", "10:15:35");

        assertRead(engine.createTailToken(), events);
    }

    @Test
    @Override
    public void createHeadToken() {
        recordedAt("10:15:00", "10:15:40", "10:15:35");

        assertRead(engine.createHeadToken(), List.of());
    }

    @Test
    @Override
    public void createTokenAt() {
        var events = recordedAt("10:15:00", "10:15:40", "10:15:35");

        assertRead(engine.createTokenAt(at("10:15:30")), events.subList(1, 3));
    }

    @Test
    @Override
    public void createTokenAtExactTime() {
        var events = recordedAt("10:15:30", "10:15:40", "10:15:35");

        assertRead(engine.createTokenAt(at("10:15:30")), events);
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        var events = recordedAt("10:15:30", "10:15:40", "10:15:50", "10:15:45", "10:15:35");

        assertRead(engine.createTokenAt(at("10:15:45")), events.subList(2, 5));
    }

    @Test
    @Override
    public void createTokenAtTimeBeforeFirstEvent() {
        var events = recordedAt("10:15:30", "10:15:40", "10:15:35");

        assertRead(engine.createTokenAt(at("10:14:00")), events);
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        recordedAt("10:15:30", "10:15:40", "10:15:35");

        assertRead(engine.createTokenAt(at("10:16:00")), List.of());
    }

    private List<EventMessage<?>> recordedAt(String... times) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (String time : times) {
            events.add(new GenericDomainEventMessage<>(
                    "type",
                    AGGREGATE,
                    events.size(),
                    PAYLOAD,
                    Map.of(),
                    UUID.randomUUID().toString(),
                    at(time)));
        }
        engine.appendEvents(events);
        return events;
    }

    private static Instant at(String time) {
        return Instant.parse("2007-12-03T" + time + "Z");
    }

    private void assertRead(TrackingToken token, List<EventMessage<?>> expected) {
        assertEventStreamsById(expected, engine.readEvents(token, false).collect(Collectors.toList()));
    }
}

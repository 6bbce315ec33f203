package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.PAYLOAD;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngineTest;
import org.caseledger.adapters.eventstore.shared.LedgerStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract that Axon publishes for storage engines, with fixtures that keep the rules of a ledger. */
public abstract class AxonStorageEngineContract<
                E extends LedgerStorageEngine, B extends AbstractEventStorageEngine.Builder>
        extends AbstractEventStorageEngineTest<E, B> {

    private E engine;

    /** An id that the store takes once only, in whatever history. */
    protected abstract String idForTheWholeLedger();

    /** What an append meets whose first event has an id that another history has. */
    protected abstract Class<? extends RuntimeException> refusalOfATakenId(long sequence);

    @BeforeEach
    void openAnEmptyLedger() {
        engine = createEngine();
        setTestSubject(engine);
    }

    /** Axon's fixture appends to two aggregates at once and calls an event "id"; ours: one stream, ids are UUIDs. */
    @Test
    @Override
    public void uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        String id = idForTheWholeLedger();
        engine.appendEvents(createEvent(id, AGGREGATE, 0));

        assertThatExceptionOfType(refusalOfATakenId(0))
                .isThrownBy(() -> engine.appendEvents(createEvent(id, "otherAggregate", 0)));
    }

    /** As above; and Axon's fixture begins aggregates at sequence 1, which would leave a gap. */
    @Test
    @Override
    public void uniqueKeyConstraintOnEventIdentifier() {
        String id = idForTheWholeLedger();
        engine.appendEvents(createEvent(0));
        engine.appendEvents(createEvent("otherAggregate", 0));
        engine.appendEvents(createEvent(id, AGGREGATE, 1));

        assertThatExceptionOfType(refusalOfATakenId(1))
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

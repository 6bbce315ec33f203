package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Arrivals;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.eventstore.shared.Pages;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.adapters.eventstore.shared.StreamConflict;
import org.caseledger.application.ledger.AppendedPosition;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the ledger in EventStoreDB.
 *
 * <p>An append is durable when {@link #appendEvents(List)} returns. Its position is noted as {@link AppendedPosition}.
 * The serializer must write JSON, metadata as an object.
 *
 * <p>Errors: {@code AggregateStreamCreationException} if a stream that should begin exists, {@code ConcurrencyException}
 * if it does not end where the append expected, {@code Refused} if the first event's id is that of a repeatable command
 * which was about another stream, {@code EventStoreException} for an append that is too large or spans several streams,
 * {@link LedgerUnavailableException} if EventStoreDB is away for longer than the retries last. Then the append may be
 * stored or not; sending the same event ids again is always safe.
 */
public final class EventStoreDbStorageEngine extends AbstractEventStorageEngine {

    /** Snapshots may be stored in another order than they were made; the newest is among so many of the last. */
    private static final int SNAPSHOTS = 8;

    private final StreamNames names;
    private final Appender appender;
    private final Histories histories;
    private final Log log;
    private final LedgerScan scan;
    private final int pageSize;
    private final Arrivals arrivals = new Arrivals();

    private EventStoreDbStorageEngine(Builder builder) {
        super(builder);
        this.names = builder.store.names();
        this.appender = builder.store.appender();
        this.histories = builder.store.histories();
        this.log = builder.store.log();
        this.scan = builder.store.scan();
        this.pageSize = builder.store.properties().pageSize();
    }

    /** An engine over this EventStoreDB. */
    public static Builder builder(EventStoreDb store) {
        return new Builder(store);
    }

    /** Where the engine announces what it handed to the store that reads the tail. */
    Arrivals arrivals() {
        return arrivals;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        switch (appender.store(Append.of(events, serializer))) {
            case Outcome.Stored stored -> AppendedPosition.note(stored.last());
            case Outcome.Conflict conflict ->
                handlePersistenceException(new StreamConflict(conflict.reason()), events.getFirst());
            case Outcome.Failed failed -> handleFailure(failed.cause(), events.getFirst());
        }
    }

    private void handleFailure(Exception cause, EventMessage<?> first) {
        if (cause instanceof Calls.NoAnswer) {
            throw new LedgerUnavailableException("The ledger could not be written, or did not answer in time", cause);
        }
        handlePersistenceException(cause, first);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        appender.storeSnapshot(EventRow.of(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return histories.pages(identifier, firstSequenceNumber, pageSize).map(StoredEvent::asDomainData);
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        LedgerPosition start = (LedgerPosition) trackingToken;
        Stream<StoredEvent> events = mayBlock
                ? Pages.stream(last -> tail(placeOf(last, start)), 0)
                : Pages.stream(last -> ledgerPage(placeOf(last, start)), pageSize);
        return events.map(StoredEvent::asTrackedData);
    }

    private List<StoredEvent> tail(@Nullable LedgerPosition position) {
        arrivals.asksFor(position);
        return ledgerPage(position);
    }

    private List<StoredEvent> ledgerPage(@Nullable LedgerPosition position) {
        return scan.after(position, pageSize, any -> true);
    }

    private static @Nullable LedgerPosition placeOf(@Nullable StoredEvent event, @Nullable LedgerPosition start) {
        return event == null ? start : event.position();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.streamBackwards(names.snapshots(aggregateIdentifier), SNAPSHOTS).stream()
                .map(event -> EventJson.stored(event, names))
                .max(Comparator.comparingLong(snapshot -> snapshot.row().sequence()))
                .map(StoredEvent::asDomainData)
                .stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return log.streamBackwards(names.history(aggregateIdentifier), 1).stream()
                .findFirst()
                .map(event -> event.getRevision());
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return scan.head().orElse(null);
    }

    /**
     * The token from which reading yields every event recorded at or after a time (and perhaps a few earlier ones),
     * exact while clocks differ by at most five minutes. The further back, the longer it takes.
     */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return new TimeTokens(scan).before(dateTime);
    }

    /** Axon's settings for an engine, and where the ledger is. */
    public static final class Builder extends AbstractEventStorageEngine.Builder {

        private final EventStoreDb store;

        private Builder(EventStoreDb store) {
            this.store = store;
            persistenceExceptionResolver(StreamConflict.class::isInstance);
        }

        /** The engine. */
        public EventStoreDbStorageEngine build() {
            return new EventStoreDbStorageEngine(this);
        }
    }
}

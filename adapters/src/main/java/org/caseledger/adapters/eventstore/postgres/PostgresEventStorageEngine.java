package org.caseledger.adapters.eventstore.postgres;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caseledger.adapters.database.Database;
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
 * Axon's storage engine over the ledger in PostgreSQL.
 *
 * <p>An append is durable when {@link #appendEvents(List)} returns: the engine commits by itself, on connections of its
 * own. Its position is noted as {@link AppendedPosition}.
 *
 * <p>Errors: {@code AggregateStreamCreationException} if a stream that should begin exists, {@code ConcurrencyException}
 * if it does not end where the append expected, {@code EventStoreException} for an append that is too large or spans
 * several streams, {@link LedgerUnavailableException} if the database is away for longer than the retries last. Then the
 * append may be stored or not; sending the same event ids again is always safe.
 */
public final class PostgresEventStorageEngine extends AbstractEventStorageEngine {

    /** By how much the clocks of nodes may differ for {@link #createTokenAt} to be exact. */
    private static final int SKEW_SECONDS = 300;

    private final Database table;
    private final GroupCommit commits;
    private final LedgerTail tail;
    private final int pageSize;

    private PostgresEventStorageEngine(Builder builder) {
        super(builder);
        PostgresEventStoreProperties properties = builder.properties;
        this.table = new Database(builder.dataSource);
        this.commits = new GroupCommit(
                properties.concurrentCommits(), new LedgerWriter(builder.dataSource, properties.retryFor())::store);
        this.tail = new LedgerTail(table, properties.pageSize(), properties.pollInterval());
        this.pageSize = properties.pageSize();
    }

    /** An engine over the tables that {@code db/migration} makes in this database. */
    public static Builder builder(DataSource dataSource, PostgresEventStoreProperties properties) {
        return new Builder(dataSource, properties);
    }

    /** Where the engine announces what it handed to the store that reads the tail. */
    Arrivals arrivals() {
        return tail.arrivals();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        switch (store(Append.of(events, serializer))) {
            case Outcome.Stored stored -> AppendedPosition.note(stored.last());
            case Outcome.Conflict conflict ->
                handlePersistenceException(new StreamConflict(conflict.reason()), events.getFirst());
            case Outcome.Failed failed -> handleFailure(failed.cause(), events.getFirst());
        }
    }

    private void handleFailure(Exception cause, EventMessage<?> first) {
        if (cause instanceof SQLException failure && Retries.mayPass(failure)) {
            throw new LedgerUnavailableException("The ledger could not be written, or did not answer in time", cause);
        }
        handlePersistenceException(cause, first);
    }

    private Outcome store(Append append) {
        return append.isContiguous()
                ? commits.submit(append)
                : new Outcome.Conflict("Expected the events of an append to follow each other without gaps");
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        EventRow row = EventRow.of(snapshot, serializer);
        table.ask(connection -> {
            LedgerQueries.storeSnapshot(connection, row);
            return row;
        });
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return Pages.stream(last -> streamPage(identifier, last == null ? firstSequenceNumber : next(last)), pageSize)
                .map(StoredEvent::asDomainData);
    }

    private List<StoredEvent> streamPage(String streamId, long from) {
        return table.ask(connection -> LedgerQueries.stream(connection, streamId, from, pageSize));
    }

    private static long next(StoredEvent event) {
        return event.row().sequence() + 1;
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        LedgerPosition start = (LedgerPosition) trackingToken;
        Stream<StoredEvent> events = mayBlock
                ? Pages.stream(last -> tail.behind(placeOf(last, start)), 0)
                : Pages.stream(last -> ledgerPage(placeOf(last, start)), pageSize);
        return events.map(StoredEvent::asTrackedData);
    }

    private List<StoredEvent> ledgerPage(@Nullable LedgerPosition position) {
        return table.ask(connection -> LedgerQueries.after(connection, position, pageSize, Set.of()));
    }

    private static @Nullable LedgerPosition placeOf(@Nullable StoredEvent event, @Nullable LedgerPosition start) {
        return event == null ? start : event.position();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return table.ask(connection -> LedgerQueries.snapshot(connection, aggregateIdentifier)).stream()
                .map(StoredEvent::asDomainData);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return table.ask(connection -> LedgerQueries.lastSequence(connection, aggregateIdentifier));
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return table.ask(LedgerQueries::head).orElse(null);
    }

    /**
     * The token from which reading yields every event recorded at or after a time (and perhaps a few earlier ones),
     * exact while clocks differ by at most five minutes.
     */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return table.ask(connection -> {
                    Optional<LedgerPosition> first = LedgerQueries.firstSince(connection, dateTime, SKEW_SECONDS);
                    return first.isPresent()
                            ? LedgerQueries.before(connection, first.get())
                            : LedgerQueries.head(connection);
                })
                .orElse(null);
    }

    /** Axon's settings for an engine, and where the ledger is. */
    public static final class Builder extends AbstractEventStorageEngine.Builder {

        private final DataSource dataSource;
        private final PostgresEventStoreProperties properties;

        private Builder(DataSource dataSource, PostgresEventStoreProperties properties) {
            this.dataSource = dataSource;
            this.properties = properties;
            persistenceExceptionResolver(StreamConflict.class::isInstance);
        }

        /** The engine. */
        public PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this);
        }
    }
}

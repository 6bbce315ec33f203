package org.caseledger.adapters.eventstore.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.LedgerStorageEngine;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the ledger in PostgreSQL. It commits by itself, on connections of its own, so that an append
 * is durable when it returns.
 */
public final class PostgresEventStorageEngine extends LedgerStorageEngine {

    /** By how much the clocks of nodes may differ for {@link #createTokenAt} to be exact. */
    private static final int SKEW_SECONDS = 300;

    private final Database table;
    private final GroupCommit commits;
    private final LedgerTail tail;

    private PostgresEventStorageEngine(Builder builder) {
        super(builder, builder.properties.pageSize());
        PostgresEventStoreProperties properties = builder.properties;
        this.table = new Database(builder.dataSource);
        this.commits = new GroupCommit(
                properties.concurrentCommits(), new LedgerWriter(builder.dataSource, properties.retryFor())::store);
        this.tail = new LedgerTail(table, properties.pollInterval());
    }

    /** An engine over the tables that {@code db/migration} makes in this database. */
    public static Builder builder(DataSource dataSource, PostgresEventStoreProperties properties) {
        return knowingConflicts(new Builder(dataSource, properties));
    }

    @Override
    protected Outcome store(Append append) {
        return commits.submit(append);
    }

    @Override
    protected List<StoredEvent> historyPage(String streamId, long fromSequence, int limit) {
        return table.ask(connection -> LedgerQueries.stream(connection, streamId, fromSequence, limit));
    }

    @Override
    protected List<StoredEvent> ledgerPage(@Nullable LedgerPosition behind, int limit) {
        return table.ask(connection -> LedgerQueries.after(connection, behind, limit, Set.of()));
    }

    @Override
    protected List<StoredEvent> tailPage(@Nullable LedgerPosition behind, int limit) {
        return tail.behind(behind, limit);
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
        }

        /** The engine. */
        public PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this);
        }
    }
}

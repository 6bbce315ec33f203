package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.LedgerStorageEngine;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the ledger in EventStoreDB. The serializer must write JSON, metadata as an object.
 *
 * <p>One error more than other engines have: {@code Refused} if the first event's id is that of a repeatable command which
 * was about another stream.
 */
public final class EventStoreDbStorageEngine extends LedgerStorageEngine {

    /** Snapshots may be stored in another order than they were made; the newest is among so many of the last. */
    private static final int SNAPSHOTS = 8;

    private final StreamNames names;
    private final Appender appender;
    private final Histories histories;
    private final Log log;
    private final LedgerScan scan;

    private EventStoreDbStorageEngine(Builder builder) {
        super(builder, builder.store.properties().pageSize());
        this.names = builder.store.names();
        this.appender = builder.store.appender();
        this.histories = builder.store.histories();
        this.log = builder.store.log();
        this.scan = builder.store.scan();
    }

    /** An engine over this EventStoreDB. */
    public static Builder builder(EventStoreDb store) {
        return knowingConflicts(new Builder(store));
    }

    @Override
    protected Outcome store(Append append) {
        return appender.store(append);
    }

    @Override
    protected List<StoredEvent> historyPage(String streamId, long fromSequence, int limit) {
        return histories.part(streamId, fromSequence, limit);
    }

    @Override
    protected List<StoredEvent> ledgerPage(@Nullable LedgerPosition behind, int limit) {
        return scan.after(behind, limit, any -> true);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        appender.storeSnapshot(EventRow.of(snapshot, serializer));
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
                .map(RecordedEvent::getRevision);
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
        }

        /** The engine. */
        public EventStoreDbStorageEngine build() {
            return new EventStoreDbStorageEngine(this);
        }
    }
}

package org.caseledger.adapters.eventstore.shared;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.caseledger.application.ledger.AppendedPosition;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over a ledger, but for where the ledger is: says what became of an append, and turns pages.
 *
 * <p>An append is durable when {@link #appendEvents(List)} returns. Its position is noted as {@link AppendedPosition}.
 *
 * <p>Errors: {@code AggregateStreamCreationException} if a stream that should begin exists, {@code ConcurrencyException}
 * if it does not end where the append expected, {@code EventStoreException} for an append that is too large, spans
 * several streams, or is refused by the store for reasons of its own, {@link HistoryUnreadableException} if somebody took
 * away part of the history at the store itself, {@link LedgerUnavailableException} if the store is away for longer than
 * the retries last. Then the append may be stored or not; sending the same event ids again is always safe.
 */
public abstract class LedgerStorageEngine extends AbstractEventStorageEngine {

    /**
     * The shortest time from a page of new events that is not full to the next one: less than views are behind anyway until
     * they are refreshed, and enough for a hundred events or more under load.
     */
    public static final Duration GATHER = Duration.ofMillis(100);

    private final int pageSize;
    private final Gathering gathering = new Gathering(GATHER);
    private final Arrivals arrivals = new Arrivals();

    /** @param pageSize how many events one read fetches */
    protected LedgerStorageEngine(Builder builder, int pageSize) {
        super(builder);
        this.pageSize = pageSize;
    }

    /** Stores an append whose events follow each other without gaps, or finds out why not. */
    protected abstract Outcome store(Append append);

    /** Up to so many events of one history from a place in it on; empty if there are none. */
    protected abstract List<StoredEvent> historyPage(String streamId, long fromSequence, int limit);

    /** Up to so many events of the ledger behind a place; fewer only if there are no more now. */
    protected abstract List<StoredEvent> ledgerPage(@Nullable LedgerPosition behind, int limit);

    /** The same for whoever follows the end of the ledger; may wait a little for what is on its way. */
    protected List<StoredEvent> tailPage(@Nullable LedgerPosition behind, int limit) {
        return ledgerPage(behind, limit);
    }

    /** Where the engine announces what it handed to the store that reads the tail. */
    final Arrivals arrivals() {
        return arrivals;
    }

    @Override
    protected final void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        Append append = Append.of(events, serializer);
        switch (append.isContiguous() ? store(append) : Outcome.Conflict.ofGaps()) {
            case Outcome.Stored stored -> AppendedPosition.note(stored.last());
            case Outcome.Conflict conflict ->
                handlePersistenceException(new StreamConflict(conflict.reason()), events.getFirst());
            case Outcome.Unknown unknown ->
                throw new LedgerUnavailableException(
                        "The ledger could not be written, or did not answer in time", unknown.cause());
            case Outcome.Failed failed -> throw refused(append, failed.cause());
        }
    }

    /** Not by way of Axon, which would say of every failed beginning that the stream exists. */
    private static RuntimeException refused(Append append, Exception cause) {
        return cause instanceof HistoryUnreadableException || cause instanceof EventStoreException
                ? (RuntimeException) cause
                : new EventStoreException(
                        "Expected to append to stream %s, but the store refused".formatted(append.streamId()), cause);
    }

    @Override
    protected final Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return Pages.stream(
                        last -> historyPage(identifier, last == null ? firstSequenceNumber : next(last), pageSize),
                        pageSize)
                .map(StoredEvent::asDomainData);
    }

    private static long next(StoredEvent event) {
        return event.row().sequence() + 1;
    }

    @Override
    protected final Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        LedgerPosition start = (LedgerPosition) trackingToken;
        Stream<StoredEvent> events = mayBlock
                ? Pages.stream(last -> tail(placeOf(last, start)), 0)
                : Pages.stream(last -> ledgerPage(placeOf(last, start), pageSize), pageSize);
        return events.map(StoredEvent::asTrackedData);
    }

    private List<StoredEvent> tail(@Nullable LedgerPosition behind) {
        arrivals.asksFor(behind);
        gathering.await();
        var page = tailPage(behind, pageSize);
        gathering.read(page.size(), pageSize);
        return page;
    }

    private static @Nullable LedgerPosition placeOf(@Nullable StoredEvent event, @Nullable LedgerPosition start) {
        return event == null ? start : event.position();
    }

    /** Axon's settings for an engine, which then knows a conflict when it meets one. */
    protected static <B extends Builder> B knowingConflicts(B builder) {
        builder.persistenceExceptionResolver(StreamConflict.class::isInstance);
        return builder;
    }
}

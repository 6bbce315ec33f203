package org.caseledger.application.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger itself, not a view of it: always exact.
 *
 * <p>Histories of single streams include every event that is stored at the moment of the call. Reading across streams,
 * in ledger order, stops short of events that an earlier one could still slip in front of (a transaction that is not
 * over yet); those arrive a moment later, so that nothing is ever skipped.
 *
 * <p>Every method throws {@link LedgerUnavailableException} if the store cannot be read.
 */
public interface LedgerReader {

    /** The history of one stream from {@code fromSequence} on, at most {@code limit} events; empty if there are none. */
    List<RecordedEvent> stream(String streamId, long fromSequence, int limit);

    /** The whole histories of many streams in one round trip, each in order; a stream without events has no entry. */
    Map<String, List<RecordedEvent>> streams(Collection<String> streamIds);

    /**
     * Like {@link #streams}, but histories are handed over one by one. Where the store can do so, each is deserialised only
     * then, so that whoever is done with one can let go of it before the next one is made.
     *
     * @param taking called once for each history
     */
    default void each(Collection<String> streamIds, Consumer<List<RecordedEvent>> taking) {
        streams(streamIds).values().forEach(taking);
    }

    /**
     * The sequence of the last event of each of many streams, in one round trip and without reading any event; a stream
     * without events has no entry. Whether the events can be read it does not tell.
     */
    Map<String, Long> versions(Collection<String> streamIds);

    /** The event of a stream at a sequence. */
    default Optional<RecordedEvent> at(String streamId, long sequence) {
        return stream(streamId, sequence, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
    }

    /** The event that was recorded under an id, in whatever history; some stores must read the whole ledger for it. */
    Optional<RecordedEvent> byId(String eventId);

    /**
     * Like {@link #byId}, but only for the first event that a repeatable command led to, which every store finds at once;
     * any other id may be looked for in vain.
     */
    default Optional<RecordedEvent> firstOfCommand(String eventId) {
        return byId(eventId);
    }

    /**
     * Up to {@code limit} events in ledger order.
     *
     * @param position read behind this place; null to read from the start
     */
    default List<RecordedEvent> after(@Nullable LedgerPosition position, int limit) {
        return after(position, limit, Set.of());
    }

    /**
     * Like {@link #after(LedgerPosition, int)}, but only events recorded under one of these names.
     *
     * @param types stable names as they were recorded; empty for all
     */
    List<RecordedEvent> after(@Nullable LedgerPosition position, int limit, Set<String> types);

    /**
     * Up to {@code limit} histories in the order in which they began.
     *
     * @param position those that began behind this place, which is that of an event; null for the start of the ledger
     * @param until those that began at or before this place
     */
    List<Beginning> begun(@Nullable LedgerPosition position, LedgerPosition until, int limit);

    /** The last place that {@link #after} can reach now; empty if the ledger is. */
    Optional<LedgerPosition> head();
}

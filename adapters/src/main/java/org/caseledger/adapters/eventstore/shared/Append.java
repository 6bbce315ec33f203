package org.caseledger.adapters.eventstore.shared;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;

/**
 * What one command adds: events of one stream, stored together or not at all.
 *
 * <p>The rules are those of EventStoreDB, so that what runs here runs there: one stream, at most 1 048 576 bytes.
 */
public record Append(List<EventRow> rows) {

    /** EventStoreDB's limit for one append: payloads and metadata together. */
    public static final int MOST_BYTES = 1_048_576;

    public Append {
        rows = List.copyOf(rows);
    }

    /** @throws EventStoreException if the events belong to several streams or are too large together */
    public static Append of(List<? extends EventMessage<?>> events, Serializer serializer) {
        Append append = new Append(rows(events, serializer));
        append.requireOneStream();
        append.requireBearable(append.bytes());
        return append;
    }

    /** Events without an aggregate share a stream of their own, named by the first one's id. */
    private static List<EventRow> rows(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<EventRow> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(
                    event instanceof DomainEventMessage<?> domainEvent && domainEvent.getType() != null
                            ? EventRow.of(domainEvent, serializer)
                            : EventRow.of(event, events.getFirst().getIdentifier(), rows.size(), null, serializer));
        }
        return rows;
    }

    private void requireOneStream() {
        for (EventRow row : rows) {
            if (!row.streamId().equals(streamId())) {
                throw new EventStoreException(
                        "Expected one append to hold events of one stream, but it holds events of %s and %s"
                                .formatted(streamId(), row.streamId()));
            }
        }
    }

    /**
     * @param bytes how much a store writes for the events
     * @throws EventStoreException if that is too much for one append
     */
    public void requireBearable(int bytes) {
        if (bytes > MOST_BYTES) {
            throw new EventStoreException(
                    "Expected an append to stream %s to have at most %d bytes, but its %d event(s) have %d"
                            .formatted(streamId(), MOST_BYTES, rows.size(), bytes));
        }
    }

    /** The one stream. */
    public String streamId() {
        return rows.getFirst().streamId();
    }

    /** The sequence of the first event: the stream must end just before it. */
    public long firstSequence() {
        return rows.getFirst().sequence();
    }

    /** Payloads and metadata together. */
    public int bytes() {
        return rows.stream().mapToInt(EventRow::bytes).sum();
    }

    /** Whether a store could hold it by half. */
    public boolean isDivisible() {
        return rows.size() > 1;
    }

    /** Whether the events follow each other without gaps. */
    public boolean isContiguous() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sequence() != firstSequence() + i) {
                return false;
            }
        }
        return true;
    }
}

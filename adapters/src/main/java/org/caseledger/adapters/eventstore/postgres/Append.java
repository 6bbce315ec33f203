package org.caseledger.adapters.eventstore.postgres;

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
record Append(List<LedgerRow> rows) {

    /** EventStoreDB's limit for one append: payloads and metadata together. */
    static final int MOST_BYTES = 1_048_576;

    Append {
        rows = List.copyOf(rows);
    }

    /** @throws EventStoreException if the events belong to several streams or are too large together */
    static Append of(List<? extends EventMessage<?>> events, Serializer serializer) {
        Append append = new Append(rows(events, serializer));
        append.requireOneStream();
        append.requireBearableSize();
        return append;
    }

    /** Events without an aggregate share a stream of their own, named by the first one's id. */
    private static List<LedgerRow> rows(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<LedgerRow> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(
                    event instanceof DomainEventMessage<?> domainEvent && domainEvent.getType() != null
                            ? LedgerRow.of(domainEvent, serializer)
                            : LedgerRow.of(event, events.getFirst().getIdentifier(), rows.size(), null, serializer));
        }
        return rows;
    }

    private void requireOneStream() {
        for (LedgerRow row : rows) {
            if (!row.streamId().equals(streamId())) {
                throw new EventStoreException(
                        "Expected one append to hold events of one stream, but it holds events of %s and %s"
                                .formatted(streamId(), row.streamId()));
            }
        }
    }

    private void requireBearableSize() {
        if (bytes() > MOST_BYTES) {
            throw new EventStoreException(
                    "Expected an append to stream %s to have at most %d bytes, but its %d event(s) have %d"
                            .formatted(streamId(), MOST_BYTES, rows.size(), bytes()));
        }
    }

    String streamId() {
        return rows.getFirst().streamId();
    }

    long firstSequence() {
        return rows.getFirst().sequence();
    }

    int bytes() {
        return rows.stream().mapToInt(LedgerRow::bytes).sum();
    }

    boolean isDivisible() {
        return rows.size() > 1;
    }

    boolean isContiguous() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sequence() != firstSequence() + i) {
                return false;
            }
        }
        return true;
    }
}

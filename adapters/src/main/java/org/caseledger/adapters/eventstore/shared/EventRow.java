package org.caseledger.adapters.eventstore.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event, or a snapshot, as a store holds it, without its place in the ledger.
 *
 * @param eventId under which it is recorded, once and only once
 * @param streamId whose history it belongs to
 * @param sequence its place in that history, from 0
 * @param streamType the aggregate's type; null for an event that belongs to no aggregate
 * @param recordedAt when the application recorded it, to the microsecond
 * @param type the stable name of the event
 * @param revision the revision of that name, or null if it has none
 * @param payload the event, serialised
 * @param metadata who and why, serialised
 */
public record EventRow(
        UUID eventId,
        String streamId,
        long sequence,
        @Nullable String streamType,
        Instant recordedAt,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    /** An event of an aggregate. */
    public static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        return of(event, event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType(), serializer);
    }

    static EventRow of(
            EventMessage<?> event, String streamId, long sequence, @Nullable String streamType, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new EventRow(
                uuid(event.getIdentifier()),
                streamId,
                sequence,
                streamType,
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    private static UUID uuid(String identifier) {
        UUID uuid = UUID.fromString(identifier);
        if (!uuid.toString().equals(identifier)) {
            throw new IllegalArgumentException(
                    "Expected an event id to be a UUID in canonical form but got " + identifier);
        }
        return uuid;
    }

    /** Payload and metadata together. */
    public int bytes() {
        return payload.length + metadata.length;
    }
}

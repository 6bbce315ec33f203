package org.caseledger.adapters.eventstore.postgres;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** One row of {@code ledger_event} or {@code ledger_snapshot}, without its place in the ledger. */
record LedgerRow(
        UUID eventId,
        String streamId,
        long sequence,
        @Nullable String streamType,
        Instant recordedAt,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    static LedgerRow of(DomainEventMessage<?> event, Serializer serializer) {
        return of(event, event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType(), serializer);
    }

    static LedgerRow of(
            EventMessage<?> event, String streamId, long sequence, @Nullable String streamType, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new LedgerRow(
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

    int bytes() {
        return payload.length + metadata.length;
    }
}

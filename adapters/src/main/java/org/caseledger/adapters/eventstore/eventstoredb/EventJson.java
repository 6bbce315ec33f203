package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.RecordedEvent;
import java.time.Instant;
import java.util.Set;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as EventStoreDB keeps them, readable in its console: the type is the stable name, the data is the event's JSON
 * byte for byte, the metadata is JSON with the actor, {@code $correlationId} and {@code $causationId}.
 *
 * <p>What the store must know beyond that stands in the metadata, too, under the names below. EventStoreDB's tools and
 * clients add further names with a dollar sign; these are passed over.
 */
final class EventJson {

    /** When the application recorded the event. */
    private static final String RECORDED_AT = "recordedAt";

    /** The revision of the event's name. */
    private static final String REVISION = "revision";

    /** The aggregate's type. */
    private static final String STREAM_TYPE = "streamType";

    /** The last event that a snapshot includes; events have their stream's revision. */
    private static final String SEQUENCE = "snapshotSequence";

    private static final Set<String> OUR_OWN = Set.of(RECORDED_AT, REVISION, STREAM_TYPE, SEQUENCE);
    private static final Set<String> OURS_WITH_DOLLAR = Set.of(EventMetadata.CORRELATION, EventMetadata.CAUSATION);

    private static final JsonMapper JSON = new JsonMapper();

    private EventJson() {}

    /** An event of a history; its place there is the stream's revision. */
    static EventData event(EventRow row) {
        return data(row, metadata(row));
    }

    /** A snapshot, which says itself what it includes. */
    static EventData snapshot(EventRow row) {
        return data(row, metadata(row).put(SEQUENCE, row.sequence()));
    }

    private static EventData data(EventRow row, ObjectNode metadata) {
        return EventData.builderAsJson(row.eventId(), row.type(), row.payload())
                .metadataAsBytes(JSON.writeValueAsBytes(metadata))
                .build();
    }

    private static ObjectNode metadata(EventRow row) {
        ObjectNode metadata = object(row.metadata());
        metadata.put(RECORDED_AT, row.recordedAt().toString());
        putIfPresent(metadata, REVISION, row.revision());
        putIfPresent(metadata, STREAM_TYPE, row.streamType());
        return metadata;
    }

    private static void putIfPresent(ObjectNode metadata, String name, @Nullable String value) {
        if (value != null) {
            metadata.put(name, value);
        }
    }

    /** Reads an event, or a snapshot; one that somebody else wrote lacks our names, and reads as recorded when stored. */
    static StoredEvent stored(RecordedEvent event, StreamNames names) {
        ObjectNode metadata = object(event.getUserMetadata());
        JsonNode sequence = metadata.get(SEQUENCE);
        return new StoredEvent(
                position(event),
                new EventRow(
                        event.getEventId(),
                        names.streamId(event.getStreamId()),
                        sequence == null ? event.getRevision() : sequence.asLong(),
                        text(metadata, STREAM_TYPE),
                        recordedAt(event, metadata),
                        event.getEventType(),
                        text(metadata, REVISION),
                        event.getEventData(),
                        theirs(metadata)));
    }

    static LedgerPosition position(RecordedEvent event) {
        return new LedgerPosition(
                event.getPosition().getCommitUnsigned(), event.getPosition().getPrepareUnsigned());
    }

    /** When the application says that it recorded an event. */
    static Instant recordedAt(RecordedEvent event) {
        return recordedAt(event, object(event.getUserMetadata()));
    }

    private static Instant recordedAt(RecordedEvent event, ObjectNode metadata) {
        String recordedAt = text(metadata, RECORDED_AT);
        return recordedAt == null ? event.getCreated() : Instant.parse(recordedAt);
    }

    /** Whether it is the first event of an aggregate; others belong to none. */
    static boolean beginsHistory(RecordedEvent event) {
        return event.getRevision() == 0 && text(object(event.getUserMetadata()), STREAM_TYPE) != null;
    }

    private static byte[] theirs(ObjectNode metadata) {
        metadata.properties()
                .removeIf(entry -> OUR_OWN.contains(entry.getKey())
                        || (entry.getKey().startsWith("$") && !OURS_WITH_DOLLAR.contains(entry.getKey())));
        return JSON.writeValueAsBytes(metadata);
    }

    private static @Nullable String text(ObjectNode metadata, String name) {
        JsonNode value = metadata.get(name);
        return value == null ? null : value.asString();
    }

    private static ObjectNode object(byte[] json) {
        try {
            return JSON.readTree(json) instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }
}

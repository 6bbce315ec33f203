package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
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
    static final String RECORDED_AT = "recordedAt";

    /** The revision of the event's name. */
    static final String REVISION = "revision";

    /** The aggregate's type. */
    static final String STREAM_TYPE = "streamType";

    /** The last event that a snapshot includes; events have their stream's revision. */
    static final String SEQUENCE = "snapshotSequence";

    /** The last event of a stream that was deleted for good; EventStoreDB's own, in the log only. */
    private static final String DELETED = "$streamDeleted";

    /** What a stream's metadata say if they hide events: those before a revision, older ones, or all but the last ones. */
    private static final List<String> HIDING = List.of("$tb", "$maxAge", "$maxCount");

    private static final int EMPTY_OBJECT = "{}".length();

    private static final JsonMapper JSON = new JsonMapper();

    private EventJson() {}

    /**
     * The events of an append; the place of each is the stream's revision.
     *
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if they are too large with what is added here
     */
    static List<EventData> events(Append append) {
        List<EventData> events =
                append.rows().stream().map(row -> data(row, ours(row))).toList();
        append.requireBearable(events.stream().mapToInt(EventJson::bytes).sum());
        return events;
    }

    private static int bytes(EventData event) {
        return event.getEventType().length() + event.getEventData().length + event.getUserMetadata().length;
    }

    /** A snapshot, which says itself what it includes. */
    static EventData snapshot(EventRow row) {
        return data(row, ours(row).put(SEQUENCE, row.sequence()));
    }

    private static EventData data(EventRow row, ObjectNode ours) {
        return EventData.builderAsJson(row.eventId(), row.type(), row.payload())
                .metadataAsBytes(joined(row.metadata(), JSON.writeValueAsBytes(ours)))
                .build();
    }

    private static ObjectNode ours(EventRow row) {
        ObjectNode ours = JSON.createObjectNode();
        ours.put(RECORDED_AT, row.recordedAt().toString());
        putIfPresent(ours, REVISION, row.revision());
        putIfPresent(ours, STREAM_TYPE, row.streamType());
        return ours;
    }

    /**
     * Two objects as one, without reading them, which would cost as much as writing the event. Should both have a name,
     * the second one's value counts. Precondition: they are JSON objects with nothing around them; the second has members.
     */
    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length <= EMPTY_OBJECT) {
            return second;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length - 1);
        both[first.length - 1] = ',';
        System.arraycopy(second, 1, both, first.length, second.length - 1);
        return both;
    }

    private static void putIfPresent(ObjectNode metadata, String name, @Nullable String value) {
        if (value != null) {
            metadata.put(name, value);
        }
    }

    /** Reads an event, or a snapshot; one that somebody else wrote lacks our names, and reads as recorded when stored. */
    static StoredEvent stored(RecordedEvent event, StreamNames names) {
        String streamId = names.streamId(event.getStreamId());
        if (event.getEventType().equals(DELETED)) {
            return deleted(streamId, 0, position(event), event.getCreated());
        }
        WrittenMetadata metadata = new WrittenMetadata(event);
        return new StoredEvent(
                position(event),
                new EventRow(
                        event.getEventId(),
                        streamId,
                        metadata.sequence(),
                        metadata.streamType(),
                        metadata.recordedAt(),
                        event.getEventType(),
                        metadata.revision(),
                        event.getEventData(),
                        metadata.theirs()));
    }

    /** What is left of a history that somebody deleted for good: an event that no program can read. */
    static StoredEvent deleted(String streamId, long sequence, LedgerPosition position, Instant time) {
        UUID id = UUID.nameUUIDFromBytes((DELETED + streamId).getBytes(StandardCharsets.UTF_8));
        byte[] nothing = JSON.writeValueAsBytes(JSON.createObjectNode());
        return new StoredEvent(
                position, new EventRow(id, streamId, sequence, DELETED, time, DELETED, null, nothing, nothing));
    }

    /** Whether a stream's metadata, which such an event holds, hide events of the stream. */
    static boolean hidesEvents(RecordedEvent metadata) {
        var said = JSON.readTree(metadata.getEventData());
        return HIDING.stream().anyMatch(name -> said.path(name).asLong(0) > 0);
    }

    static LedgerPosition position(RecordedEvent event) {
        return new LedgerPosition(
                event.getPosition().getCommitUnsigned(), event.getPosition().getPrepareUnsigned());
    }

    /** Whether it is the first event of an aggregate; others belong to none. */
    static boolean beginsHistory(RecordedEvent event) {
        return event.getRevision() == 0 && new WrittenMetadata(event).streamType() != null;
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.ledger.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the metadata of a stored event say. Others may have written anything there, so nothing of it throws: what lacks is
 * as EventStoreDB itself knows it, and if anything is not what it should be, all are handed on as metadata that cannot be
 * read, for a page of events must not fail because of one.
 */
final class WrittenMetadata {

    private static final Set<String> OUR_OWN =
            Set.of(EventJson.RECORDED_AT, EventJson.REVISION, EventJson.STREAM_TYPE, EventJson.SEQUENCE);
    private static final Set<String> OURS_WITH_DOLLAR = Set.of(EventMetadata.CORRELATION, EventMetadata.CAUSATION);

    private static final byte[] UNREADABLE =
            ("{\"" + UnreadableEvent.METADATA + "\":\"\"}").getBytes(StandardCharsets.UTF_8);

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode written;
    private final Instant recordedAt;
    private final long sequence;
    private final @Nullable String revision;
    private final @Nullable String streamType;
    private boolean broken;

    WrittenMetadata(RecordedEvent event) {
        this.written = object(event.getUserMetadata());
        this.recordedAt = recordedAt(event.getCreated());
        this.sequence = sequence(event.getRevision());
        this.revision = text(EventJson.REVISION);
        this.streamType = text(EventJson.STREAM_TYPE);
    }

    /** Nobody has to write any. */
    private ObjectNode object(byte[] json) {
        try {
            if (json.length == 0) {
                return JSON.createObjectNode();
            }
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            // As good as any other text.
        }
        broken = true;
        return JSON.createObjectNode();
    }

    private Instant recordedAt(Instant stored) {
        String time = text(EventJson.RECORDED_AT);
        try {
            return time == null ? stored : Instant.parse(time);
        } catch (DateTimeException foreign) {
            broken = true;
            return stored;
        }
    }

    private long sequence(long revision) {
        JsonNode number = written.get(EventJson.SEQUENCE);
        if (number == null) {
            return revision;
        }
        if (number.isIntegralNumber() && number.canConvertToLong()) {
            return number.asLong();
        }
        broken = true;
        return revision;
    }

    private @Nullable String text(String name) {
        JsonNode text = written.get(name);
        if (text == null || text.isString()) {
            return text == null ? null : text.asString();
        }
        broken = true;
        return null;
    }

    /** When the application says that it recorded the event, or else when it was stored. */
    Instant recordedAt() {
        return recordedAt;
    }

    /** Where in its history it stands, or up to where a snapshot goes. */
    long sequence() {
        return sequence;
    }

    /** The revision of the event's name. */
    @Nullable
    String revision() {
        return revision;
    }

    /** The aggregate's type. An event that may be an aggregate's is not passed over because its metadata are broken. */
    @Nullable
    String streamType() {
        return streamType == null && broken ? UnreadableEvent.METADATA : streamType;
    }

    /** What the application itself wrote, without what is this store's own or was added by others. */
    byte[] theirs() {
        if (broken) {
            return UNREADABLE.clone();
        }
        ObjectNode theirs = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : written.properties()) {
            if (isTheirs(entry.getKey())) {
                theirs.set(entry.getKey(), entry.getValue());
            }
        }
        return JSON.writeValueAsBytes(theirs);
    }

    private static boolean isTheirs(String name) {
        return name.startsWith("$") ? OURS_WITH_DOLLAR.contains(name) : !OUR_OWN.contains(name);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One stream: its events, and what its metadata says of them. */
final class StreamHistory {

    /** The truncation that hides a whole stream: it is deleted, until somebody appends to it again. */
    static final long EVERYTHING = Long.MAX_VALUE;

    private static final JsonMapper JSON = new JsonMapper();

    private final EventList events = new EventList();
    private volatile boolean tombstoned;
    private volatile long truncateBefore;
    private volatile long maximumCount = Long.MAX_VALUE;

    EventList events() {
        return events;
    }

    /** The revision of the last event; -1 if there is none. */
    long lastRevision() {
        return events.size() - 1L;
    }

    /** The revision of the last event, also of one that readers do not see yet; -1 if there is none. */
    long lastWritten() {
        return events.written() - 1L;
    }

    /** The revision of the first event that may be read. */
    int firstRevision() {
        long byCount = maximumCount > events.size() ? 0 : events.size() - maximumCount;
        return (int) Math.min(events.size(), Math.max(truncateBefore, byCount));
    }

    /** Whether a reader is told that there is no such stream. */
    boolean isAbsent() {
        return events.isEmpty() || truncateBefore == EVERYTHING;
    }

    boolean isSoftlyDeleted() {
        return truncateBefore == EVERYTHING;
    }

    boolean isTombstoned() {
        return tombstoned;
    }

    void tombstone() {
        tombstoned = true;
    }

    /** Takes in what a new event of the metadata stream says. */
    void describe(StoredEvent metadata) {
        JsonNode said = JSON.readTree(metadata.data().toString(StandardCharsets.UTF_8));
        truncateBefore = said.path("$tb").asLong(0);
        maximumCount = said.path("$maxCount").asLong(Long.MAX_VALUE);
    }
}

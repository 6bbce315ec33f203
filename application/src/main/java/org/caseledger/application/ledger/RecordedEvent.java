package org.caseledger.application.ledger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as the ledger holds it, read in its newest revision.
 *
 * @param position where it stands in the ledger
 * @param streamId whose history it belongs to; never personal data
 * @param sequence its place in that history, from 0, without gaps
 * @param eventId the UUID under which it was recorded, once and only once
 * @param type the stable business name, such as {@code case.accepted}
 * @param revision the revision of that name, or null if it has none
 * @param payload the fact itself, upcast and deserialised; an {@link UnreadableEvent} if that is not possible
 * @param metadata who and why: actor, correlation, causation; never personal data
 * @param recordedAt when the application recorded it, to the microsecond
 */
public record RecordedEvent(
        LedgerPosition position,
        String streamId,
        long sequence,
        String eventId,
        String type,
        @Nullable String revision,
        Object payload,
        Map<String, String> metadata,
        Instant recordedAt) {

    /** An event of which not even the metadata can be read is unreadable as a whole. */
    public RecordedEvent {
        metadata = Map.copyOf(metadata);
        if (metadata.containsKey(UnreadableEvent.METADATA) && !(payload instanceof UnreadableEvent)) {
            payload =
                    new UnreadableEvent(type, revision, payload.getClass(), "its metadata are not what they should be");
        }
    }

    /** Whether this program can read what it says. */
    public boolean isReadable() {
        return !(payload instanceof UnreadableEvent);
    }

    /** @throws HistoryUnreadableException unless it can be read */
    public void requireReadable() {
        if (payload instanceof UnreadableEvent unreadable) {
            throw new HistoryUnreadableException(streamId, sequence, unreadable.reason());
        }
    }
}

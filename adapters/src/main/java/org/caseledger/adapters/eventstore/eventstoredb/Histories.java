package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseledger.adapters.eventstore.shared.Pages;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * Reads histories. One that somebody deleted, for good or not, or of which the beginning is gone, reads as a single event
 * that cannot be read, so that it stops whoever needs it, and nobody else.
 */
record Histories(StreamNames names, Log log) {

    private static final LedgerPosition NOWHERE = new LedgerPosition(0, 0);

    /** A part of a history. */
    List<StoredEvent> part(String streamId, long from, long limit) {
        try {
            String stream = names.history(streamId);
            List<RecordedEvent> events = log.stream(stream, from, limit);
            return isCut(events, from) || (events.isEmpty() && log.isHidden(stream))
                    ? nothingThatCanBeRead(streamId, from)
                    : events.stream()
                            .map(event -> EventJson.stored(event, names))
                            .toList();
        } catch (Log.Deleted deleted) {
            return nothingThatCanBeRead(streamId, from);
        }
    }

    /** Whether its beginning was thrown away: by a limit, or because the stream was deleted and begun again. */
    private static boolean isCut(List<RecordedEvent> events, long from) {
        return !events.isEmpty() && events.getFirst().getRevision() != from;
    }

    private static List<StoredEvent> nothingThatCanBeRead(String streamId, long from) {
        return List.of(EventJson.deleted(streamId, from, NOWHERE, Instant.EPOCH));
    }

    /** A history from a sequence on, read a page at a time. */
    Stream<StoredEvent> pages(String streamId, long from, int pageSize) {
        return Pages.stream(
                last -> part(streamId, last == null ? from : last.row().sequence() + 1, pageSize), pageSize);
    }

    /** The sequence of the last event of each; none for one that was deleted, as for one that was never begun. */
    Map<String, Long> versions(Collection<String> streamIds) {
        var ids = streamIds.stream().distinct().toList();
        var found = log.sideBySide(ids, this::last);
        var last = new HashMap<String, Long>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            found.get(i).ifPresent(sequence -> last.put(id, sequence));
        }
        return last;
    }

    private Optional<Long> last(String streamId) {
        try {
            return log.streamBackwards(names.history(streamId), 1).stream()
                    .findFirst()
                    .map(RecordedEvent::getRevision);
        } catch (Log.Deleted deleted) {
            return Optional.empty();
        }
    }

    /** Whole histories, one behind the other. */
    List<StoredEvent> whole(Collection<String> streamIds) {
        return log.sideBySide(streamIds.stream().distinct().toList(), id -> part(id, 0, Long.MAX_VALUE)).stream()
                .flatMap(List::stream)
                .toList();
    }
}

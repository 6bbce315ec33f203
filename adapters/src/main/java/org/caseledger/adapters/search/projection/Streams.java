package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;

/** The histories that a batch touches. */
final class Streams {

    private Streams() {}

    /** The events by history, both in the order of the batch, in which those of a history mostly stand together. */
    static Map<String, List<RecordedEvent>> of(List<RecordedEvent> batch) {
        var streams = new LinkedHashMap<String, List<RecordedEvent>>();
        var streamId = "";
        List<RecordedEvent> events = new ArrayList<>();
        for (var recorded : batch) {
            if (!recorded.streamId().equals(streamId)) {
                streamId = recorded.streamId();
                events = streams.computeIfAbsent(streamId, id -> new ArrayList<>());
            }
            events.add(recorded);
        }
        return streams;
    }

    /** The events of some histories that a view shows, in the same order. */
    static List<RecordedEvent> concerning(View view, Collection<List<RecordedEvent>> histories) {
        var concerning = new ArrayList<RecordedEvent>();
        for (var history : histories) {
            for (var event : history) {
                if (view.caresAbout(event)) {
                    concerning.add(event);
                }
            }
        }
        return concerning;
    }

    /**
     * A history as it was read for a batch, which may lie ahead of the batch; but not beyond an event that cannot be read
     * and whose turn has not come.
     */
    static List<RecordedEvent> shownWith(List<RecordedEvent> batch, List<RecordedEvent> history) {
        var last = batch.getLast().sequence();
        return history.stream()
                .takeWhile(event -> event.isReadable() || event.sequence() <= last)
                .toList();
    }
}

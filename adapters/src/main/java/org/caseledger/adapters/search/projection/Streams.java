package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.application.ledger.RecordedEvent;

/** The histories that a batch touches. */
final class Streams {

    private Streams() {}

    /** The events by history, both in the order of the batch. */
    static Map<String, List<RecordedEvent>> of(List<RecordedEvent> batch) {
        var streams = new LinkedHashMap<String, List<RecordedEvent>>();
        for (var recorded : batch) {
            streams.computeIfAbsent(recorded.streamId(), id -> new ArrayList<>())
                    .add(recorded);
        }
        return streams;
    }
}

package org.caseledger.adapters.graphql.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.springframework.stereotype.Component;

/** Reads entries of many histories from the event store in one round trip. */
@Component
public final class Entries {

    private final LedgerReader reader;

    Entries(LedgerReader reader) {
        this.reader = reader;
    }

    /** The entries at these places; those that do not exist are missing. */
    public Map<EntryPlace, RecordedEvent> at(Collection<EntryPlace> places) {
        var histories = reader.streams(
                places.stream().map(EntryPlace::streamId).distinct().toList());
        var found = new HashMap<EntryPlace, RecordedEvent>();
        for (var place : places) {
            var history = histories.getOrDefault(place.streamId(), List.of());
            if (place.sequence() >= 0 && place.sequence() < history.size()) {
                found.put(place, history.get((int) place.sequence()));
            }
        }
        return found;
    }
}

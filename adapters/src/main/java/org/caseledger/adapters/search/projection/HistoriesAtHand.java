package org.caseledger.adapters.search.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger, but histories that were just read not once more: each is read once for all views. For one thread.
 */
final class HistoriesAtHand implements LedgerReader {

    private final LedgerReader ledger;
    private Map<String, List<RecordedEvent>> atHand = Map.of();

    HistoriesAtHand(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** Keeps histories that were read, instead of those before. */
    void keep(Collection<List<RecordedEvent>> histories) {
        atHand = new HashMap<>();
        histories.forEach(history -> atHand.put(history.getFirst().streamId(), history));
    }

    /** Keeps none any more. */
    void forget() {
        atHand = Map.of();
    }

    @Override
    public Map<String, List<RecordedEvent>> streams(Collection<String> streamIds) {
        if (!atHand.keySet().containsAll(streamIds)) {
            return ledger.streams(streamIds);
        }
        var found = new LinkedHashMap<String, List<RecordedEvent>>();
        streamIds.forEach(id -> found.put(id, atHand.get(id)));
        return found;
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence, int limit) {
        return ledger.stream(streamId, fromSequence, limit);
    }

    @Override
    public Map<String, Long> versions(Collection<String> streamIds) {
        return ledger.versions(streamIds);
    }

    @Override
    public Optional<RecordedEvent> byId(String eventId) {
        return ledger.byId(eventId);
    }

    @Override
    public List<RecordedEvent> after(@Nullable LedgerPosition position, int limit, Set<String> types) {
        return ledger.after(position, limit, types);
    }

    @Override
    public List<Beginning> begun(@Nullable LedgerPosition position, LedgerPosition until, int limit) {
        return ledger.begun(position, until, limit);
    }

    @Override
    public Optional<LedgerPosition> head() {
        return ledger.head();
    }
}

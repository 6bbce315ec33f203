package org.caseledger.adapters.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;

/** What lies in the store, read past the ledger, beside what clients were told. */
final class Evidence {

    private final List<Entry> entries;
    private final List<String> lost = new ArrayList<>();
    private final List<Entry> twice;
    private final List<Entry> unasked;

    Evidence(List<Entry> entries, List<Receipt> receipts) {
        this.entries = entries;
        var byPlace = new HashMap<LedgerPosition, Entry>();
        entries.forEach(entry -> byPlace.put(entry.position(), entry));
        var byId = new HashMap<UUID, Entry>();
        this.twice = entries.stream()
                .filter(entry -> byId.put(entry.eventId(), entry) != null)
                .toList();
        var explained = new HashSet<UUID>();
        for (var receipt : receipts) {
            find(receipt, byPlace, byId, explained);
        }
        this.unasked = entries.stream()
                .filter(entry -> entry.streamId().startsWith(StreamId.CASE) && !explained.contains(entry.eventId()))
                .toList();
    }

    /** A mutation may have several events; the client was told of the last, and all of them must be there. */
    private void find(Receipt receipt, Map<LedgerPosition, Entry> byPlace, Map<UUID, Entry> byId, Set<UUID> explained) {
        var last = byPlace.get(receipt.position());
        if (last == null || !last.streamId().equals(StreamId.CASE + receipt.number())) {
            lost.add(receipt + " is not where the client was told, but there is " + last);
            return;
        }
        for (int n = 0; ; n++) {
            var event = byId.get(receipt.event(n));
            if (event == null) {
                lost.add(receipt + " lacks its event " + n);
                return;
            }
            explained.add(event.eventId());
            if (event.equals(last)) {
                return;
            }
        }
    }

    /** Acknowledged mutations that are not where the client was told, or not whole. */
    List<String> lost() {
        return lost;
    }

    /** Entries whose event is there already. */
    List<Entry> twice() {
        return twice;
    }

    /** Entries of cases that belong to nothing that was acknowledged; when all clients are done, there are none. */
    List<Entry> unasked() {
        return unasked;
    }

    /** Entries that do not follow the one before them in their history. */
    List<Entry> outOfOrder() {
        var next = new HashMap<String, Long>();
        var found = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.sequence() != next.getOrDefault(entry.streamId(), 0L)) {
                found.add(entry);
            }
            next.put(entry.streamId(), entry.sequence() + 1);
        }
        return found;
    }

    List<LedgerPosition> places() {
        return entries.stream().map(Entry::position).toList();
    }
}

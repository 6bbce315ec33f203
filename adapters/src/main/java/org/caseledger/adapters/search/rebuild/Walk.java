package org.caseledger.adapters.search.rebuild;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * A walk along all histories: counts those that have one document each in a view, and draws some at random, each with the
 * same chance (reservoir sampling, Vitter's algorithm R).
 */
final class Walk {

    private static final int PAGE = 5000;
    private static final Map<View, String> ONE_DOCUMENT_EACH = Map.of(
            View.CASES, StreamId.CASE,
            View.SERVICE_ITEMS, StreamId.SERVICE_ITEM,
            View.CERTIFICATES, StreamId.CERTIFICATE);

    private final LedgerReader ledger;
    private final int size;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final List<String> drawn = new ArrayList<>();
    private final Map<View, Long> counts = new EnumMap<>(View.class);
    private long seen;
    private @Nullable LedgerPosition place;

    Walk(LedgerReader ledger, int size) {
        this.ledger = ledger;
        this.size = size;
        ONE_DOCUMENT_EACH.keySet().forEach(view -> counts.put(view, 0L));
    }

    /** Goes on to a place. */
    void to(LedgerPosition end) {
        for (var page = ledger.begun(place, end, PAGE); !page.isEmpty(); page = ledger.begun(place, end, PAGE)) {
            page.forEach(beginning -> meet(beginning.streamId()));
            place = page.getLast().position();
        }
    }

    private void meet(String streamId) {
        ONE_DOCUMENT_EACH.forEach((view, prefix) -> {
            if (streamId.startsWith(prefix)) {
                counts.merge(view, 1L, Long::sum);
            }
        });
        seen++;
        if (drawn.size() < size) {
            drawn.add(streamId);
        } else {
            long slot = random.nextLong(seen);
            if (slot < size) {
                drawn.set((int) slot, streamId);
            }
        }
    }

    /** How many histories of each kind there were; views that do not have a document for each are left out. */
    Map<View, Long> counts() {
        return Map.copyOf(counts);
    }

    List<String> drawn() {
        return List.copyOf(drawn);
    }
}

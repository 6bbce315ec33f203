package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of the whole server and picks the ledger's events, forwards or from the end.
 *
 * <p>EventStoreDB filters no reads, so events of others (its own, claims, snapshots) are passed over here. Where a scan
 * found none of ours up to the end of the log, the next one from the same place begins there.
 */
final class LedgerScan {

    /** One's own events are most likely among so many at the end. */
    private static final int FEW = 32;

    private final Log log;
    private final StreamNames names;
    private final int pageSize;
    private volatile @Nullable Passed passed;

    /** Between these two places, the second included, the ledger has no event. */
    private record Passed(@Nullable LedgerPosition from, LedgerPosition to) {}

    LedgerScan(Log log, StreamNames names, int pageSize) {
        this.log = log;
        this.names = names;
        this.pageSize = pageSize;
    }

    /** Up to {@code limit} events of the ledger behind a place; fewer only if there are no more now. */
    List<StoredEvent> after(@Nullable LedgerPosition position, int limit, Predicate<RecordedEvent> wanted) {
        return between(position, null, limit, wanted);
    }

    /** As {@link #after}, but none behind {@code until}; null for no such bound. */
    List<StoredEvent> between(
            @Nullable LedgerPosition position,
            @Nullable LedgerPosition until,
            int limit,
            Predicate<RecordedEvent> wanted) {
        int size = Math.min(pageSize, Math.max(FEW, limit));
        List<StoredEvent> found = new ArrayList<>();
        LedgerPosition lastOfOurs = position;
        LedgerPosition from = skip(position);
        boolean more = true;
        while (more && found.size() < limit) {
            List<RecordedEvent> page = behind(from, size);
            more = page.size() >= size;
            size = larger(size);
            for (RecordedEvent event : page) {
                from = EventJson.position(event);
                if (until != null && from.compareTo(until) > 0) {
                    return found;
                }
                if (names.isHistory(event.getStreamId())) {
                    lastOfOurs = from;
                    if (found.size() < limit && wanted.test(event)) {
                        found.add(EventJson.stored(event, names));
                    }
                }
            }
        }
        if (!more) {
            remember(lastOfOurs, from);
        }
        return found;
    }

    /** Who has to read on may have far to go. */
    private int larger(int size) {
        return Math.min(pageSize, 4 * size);
    }

    private @Nullable LedgerPosition skip(@Nullable LedgerPosition position) {
        Passed known = passed;
        return known != null && Objects.equals(known.from(), position) ? known.to() : position;
    }

    private void remember(@Nullable LedgerPosition lastOfOurs, @Nullable LedgerPosition end) {
        if (end != null && !end.equals(lastOfOurs)) {
            passed = new Passed(lastOfOurs, end);
        }
    }

    /** Reads include the event at the place that they begin with. */
    private List<RecordedEvent> behind(@Nullable LedgerPosition from, int size) {
        if (from == null) {
            return log.forwards(null, size);
        }
        List<RecordedEvent> page = log.forwards(from, size + 1L);
        boolean inclusive =
                !page.isEmpty() && EventJson.position(page.getFirst()).equals(from);
        return inclusive ? page.subList(1, page.size()) : page;
    }

    /** The place of the ledger's last event. */
    Optional<LedgerPosition> head() {
        HeadSearch search = new HeadSearch(passed);
        everythingBackwards(search);
        remember(search.head, search.end);
        return Optional.ofNullable(search.head);
    }

    /** The ledger's last event, if it is among the newest of the log: one small read. */
    Optional<RecordedEvent> recent() {
        return log.backwards(null, Math.min(FEW, pageSize)).stream()
                .filter(event -> names.isHistory(event.getStreamId()))
                .findFirst();
    }

    /** Looks at the log from its end back, until an event of the ledger, or a part that is known to hold none. */
    private final class HeadSearch implements Predicate<RecordedEvent> {

        private final @Nullable Passed known;
        private @Nullable LedgerPosition end;
        private @Nullable LedgerPosition head;

        private HeadSearch(@Nullable Passed known) {
            this.known = known;
        }

        @Override
        public boolean test(RecordedEvent event) {
            LedgerPosition position = EventJson.position(event);
            end = end == null ? position : end;
            if (names.isHistory(event.getStreamId())) {
                head = position;
                return false;
            }
            if (known != null && position.compareTo(known.to()) <= 0) {
                head = known.from();
                return false;
            }
            return true;
        }
    }

    /** Shows the ledger's events from the last one back, until the visitor has seen enough. */
    void backwards(Predicate<RecordedEvent> visitor) {
        everythingBackwards(event -> !names.isHistory(event.getStreamId()) || visitor.test(event));
    }

    private void everythingBackwards(Predicate<RecordedEvent> visitor) {
        LedgerPosition from = null;
        int size = Math.min(FEW, pageSize);
        while (true) {
            List<RecordedEvent> page = log.backwards(from, size);
            if (!page.stream().allMatch(visitor) || page.size() < size) {
                return;
            }
            from = EventJson.position(page.getLast());
            size = larger(size);
        }
    }
}

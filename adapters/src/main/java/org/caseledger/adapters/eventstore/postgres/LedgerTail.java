package org.caseledger.adapters.eventstore.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the newest events, in ledger order, as soon as they may be read.
 *
 * <p>A commit wakes its readers, but for a moment it can lie above the horizon: an older transaction is still running.
 * Instead of leaving such an event to the next poll, the tail looks again after a millisecond, then two, and so on.
 */
final class LedgerTail {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);

    private final LedgerTable table;
    private final int pageSize;
    private final Duration longestWait;
    private final Bell arrivals = new Bell();
    private volatile @Nullable LedgerPosition handedOver;

    LedgerTail(LedgerTable table, int pageSize, Duration longestWait) {
        this.table = table;
        this.pageSize = pageSize;
        this.longestWait = longestWait;
    }

    /** Rings when a reader has been handed all events that it asked for before. */
    Bell arrivals() {
        return arrivals;
    }

    /** The next page; empty if there is nothing more, or what there is stays undecided for too long. */
    List<StoredEvent> behind(@Nullable LedgerPosition position) {
        announce(position);
        Duration pause = FIRST_PAUSE;
        List<StoredEvent> page = read(position);
        while (page.isEmpty() && pause.compareTo(longestWait) < 0 && table.ask(LedgerQueries::anyUndecided)) {
            if (!sleep(pause)) {
                return page;
            }
            pause = pause.multipliedBy(2);
            page = read(position);
        }
        return page;
    }

    /** Whoever asks for what is behind an event has passed that event on. */
    private void announce(@Nullable LedgerPosition position) {
        if (!Objects.equals(position, handedOver)) {
            handedOver = position;
            arrivals.ring();
        }
    }

    private List<StoredEvent> read(@Nullable LedgerPosition position) {
        return table.ask(connection -> LedgerQueries.after(connection, position, pageSize, Set.of()));
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

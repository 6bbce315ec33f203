package org.caseledger.adapters.eventstore.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
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

    private final Database table;
    private final Duration longestWait;

    LedgerTail(Database table, Duration longestWait) {
        this.table = table;
        this.longestWait = longestWait;
    }

    /** The next page; empty if there is nothing more, or what there is stays undecided for too long. */
    List<StoredEvent> behind(@Nullable LedgerPosition position, int limit) {
        Duration pause = FIRST_PAUSE;
        List<StoredEvent> page = read(position, limit);
        while (page.isEmpty() && pause.compareTo(longestWait) < 0 && table.ask(LedgerQueries::anyUndecided)) {
            if (!sleep(pause)) {
                return page;
            }
            pause = pause.multipliedBy(2);
            page = read(position, limit);
        }
        return page;
    }

    private List<StoredEvent> read(@Nullable LedgerPosition position, int limit) {
        return table.ask(connection -> LedgerQueries.after(connection, position, limit, Set.of()));
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

package org.caseledger.adapters.eventstore.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.Arrivals;
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
    private final int pageSize;
    private final Duration longestWait;
    private final Arrivals arrivals = new Arrivals();

    LedgerTail(Database table, int pageSize, Duration longestWait) {
        this.table = table;
        this.pageSize = pageSize;
        this.longestWait = longestWait;
    }

    /** Where the tail announces what it handed over. */
    Arrivals arrivals() {
        return arrivals;
    }

    /** The next page; empty if there is nothing more, or what there is stays undecided for too long. */
    List<StoredEvent> behind(@Nullable LedgerPosition position) {
        arrivals.asksFor(position);
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

package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;

/**
 * How far a view is behind the ledger.
 *
 * @param seen the place up to which searches see everything
 */
public record Lag(Supplier<LedgerPosition> seen, LedgerReader ledger) {

    private static final double UNKNOWN = Double.NaN;

    /**
     * About how many events searches do not see yet; 0 if they see all.
     *
     * <p>Counting them would cost more the further a view is behind. This is the distance between two places, one look
     * into the ledger: in PostgreSQL that of the global indexes, which also count what transactions gave up, and which
     * side by side are not quite in ledger order; in EventStoreDB that of bytes in the log.
     */
    public double events() {
        try {
            var reflects = seen.get();
            return ledger.head()
                    .filter(head -> head.compareTo(reflects) > 0)
                    .map(head -> Math.max(1.0, head.minor() - reflects.minor()))
                    .orElse(0.0);
        } catch (LedgerUnavailableException away) {
            return UNKNOWN;
        }
    }

    /** The age in seconds of the oldest event that searches do not see yet; 0 if there is none. */
    public double seconds() {
        try {
            return ledger.after(seen.get(), 1).stream()
                    .mapToDouble(event ->
                            Duration.between(event.recordedAt(), Instant.now()).toMillis() / 1000.0)
                    .findFirst()
                    .orElse(0);
        } catch (LedgerUnavailableException away) {
            return UNKNOWN;
        }
    }
}

package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.time.Instant;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** How far a view is behind the ledger. */
record Lag(Freshness seen, LedgerReader ledger) {

    private static final double UNKNOWN = Double.NaN;

    /** The age in seconds of the oldest event that searches do not see yet; 0 if there is none. */
    double seconds() {
        try {
            return ledger.after(seen.reflects(), 1).stream()
                    .mapToDouble(event ->
                            Duration.between(event.recordedAt(), Instant.now()).toMillis() / 1000.0)
                    .findFirst()
                    .orElse(0);
        } catch (LedgerUnavailableException away) {
            return UNKNOWN;
        }
    }
}

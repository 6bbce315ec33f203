package org.caseledger.application.importing;

import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param progress the final counts
 * @param refused the first of the cases that were left out, at most 100
 * @param broken why reading stopped early; null if the log was read to its end
 * @param position the place of the last event that was stored; null if there was none
 */
public record ImportResult(
        ImportProgress progress,
        List<RefusedCase> refused,
        @Nullable CaseLogBroken broken,
        @Nullable LedgerPosition position) {

    /** Whether everything in the log is in the ledger now. */
    public boolean complete() {
        return broken == null && progress.refusedCases() == 0;
    }
}

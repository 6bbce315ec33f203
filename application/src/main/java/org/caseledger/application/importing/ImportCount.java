package org.caseledger.application.importing;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.command.Stored;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** Counts what many threads import. */
final class ImportCount {

    private static final int LISTED = 100;

    private final List<RefusedCase> refused = new ArrayList<>();
    private long cases;
    private long steps;
    private long addedEvents;
    private long refusedCases;
    private @Nullable LedgerPosition position;

    synchronized void stored(Stored stored) {
        addedEvents += stored.added();
        var next = stored.position();
        if (next != null && (position == null || next.compareTo(position) > 0)) {
            position = next;
        }
    }

    synchronized void done(LoggedCase logged) {
        cases++;
        steps += logged.steps().size();
    }

    synchronized void refused(RefusedCase one) {
        refusedCases++;
        if (refused.size() < LISTED) {
            refused.add(one);
        }
    }

    synchronized ImportProgress progress(CaseLog log) {
        return new ImportProgress(cases, steps, addedEvents, refusedCases, log.bytesRead(), log.bytesTotal());
    }

    synchronized ImportResult result(CaseLog log, @Nullable CaseLogBroken broken) {
        return new ImportResult(progress(log), List.copyOf(refused), broken, position);
    }
}

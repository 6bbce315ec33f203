package org.caseledger.adapters.search.comparison;

import java.time.Duration;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;

/** Waits for views, longer than a search would. */
record CatchingUp(Projections projections, Duration atMost) {

    /** @throws ViewBehind if the view does not come to that place in time */
    void await(View view, LedgerPosition place) {
        var end = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                projections.search(view, place);
                return;
            } catch (ViewBehind behind) {
                if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                    throw behind;
                }
            }
        }
    }
}

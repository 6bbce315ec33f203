package org.caseledger.adapters.search.comparison;

import java.time.Duration;
import org.caseledger.application.search.ViewBehind;

/** Waits for views, longer than a search would. */
record CatchingUp(Duration atMost) {

    /**
     * @param waiting waits as long as a search does
     * @throws ViewBehind if the view does not come to its place in time
     */
    void await(Runnable waiting) {
        var end = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                waiting.run();
                return;
            } catch (ViewBehind behind) {
                if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                    throw behind;
                }
            }
        }
    }
}

package org.caseledger.adapters.search.projection;

import java.time.Duration;

/** Growing pauses between attempts, from a tenth of a second to two seconds, within a bound. */
final class Backoff {

    private static final long FIRST = 100;
    private static final long LONGEST = 2000;

    private final long end;
    private long next = FIRST;

    Backoff(Duration bound) {
        end = System.nanoTime() + bound.toNanos();
    }

    /** Waits; false if the bound is reached or the thread was interrupted, and it makes no sense to go on. */
    boolean pause() {
        if (System.nanoTime() - end >= 0) {
            return false;
        }
        try {
            Thread.sleep(next);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
        next = Math.min(LONGEST, next * 2);
        return true;
    }
}

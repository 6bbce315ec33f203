package org.caseledger.adapters.crash;

import java.time.Duration;

/**
 * A time on {@link System#nanoTime()}'s clock.
 *
 * @param from included
 * @param to not included
 */
record Span(long from, long to) {

    /** The time from now on; returns at its end. */
    static Span of(Duration duration) throws InterruptedException {
        var from = System.nanoTime();
        Thread.sleep(duration);
        return new Span(from, System.nanoTime());
    }

    boolean includes(long moment) {
        return moment >= from && moment < to;
    }

    double seconds() {
        return (to - from) / 1e9;
    }
}

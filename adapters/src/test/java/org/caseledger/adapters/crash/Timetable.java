package org.caseledger.adapters.crash;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Work that is due at even distances, whether or not what came before it is done. Whoever is free takes the next; if it is
 * taken late, the delay counts, so that a ledger that falls behind cannot slow its clients down and hide it. There must be
 * more who take it than can be busy at once.
 */
final class Timetable implements Pace {

    private final double perSecond;
    private final long start = System.nanoTime();
    private final AtomicLong taken = new AtomicLong();

    Timetable(double perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public long next() {
        var due = start + (long) (taken.getAndIncrement() * 1e9 / perSecond);
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }

    double perSecond() {
        return perSecond;
    }
}

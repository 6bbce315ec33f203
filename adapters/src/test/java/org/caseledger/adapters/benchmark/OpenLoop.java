package org.caseledger.adapters.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Work that arrives whether or not what came before it is done, so that a server that falls behind cannot slow its
 * clients down and hide it.
 */
final class OpenLoop {

    private final double perSecond;

    OpenLoop(double perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * Begins work at even distances for a while, each piece on a thread of its own, and returns when all are done.
     *
     * @param work is told when it should have begun, in the time of {@link System#nanoTime()}
     * @return how many pieces there were
     */
    long run(Duration duration, LongConsumer work) {
        long start = System.nanoTime();
        long n = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (; n < perSecond * duration.toNanos() / 1e9; n++) {
                long due = start + (long) (n * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                threads.execute(() -> work.accept(due));
            }
        }
        return n;
    }
}

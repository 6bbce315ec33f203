package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Asks the ledger for figures on behalf of somebody who wants them now. A ledger that is away is looked for much longer
 * than that, so after one question without an answer the next ones are not asked for a while.
 */
public final class Promptly {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(5);

    private volatile long askAgain = System.nanoTime();

    /** The answer, or not a number if there is none soon. */
    double answer(DoubleSupplier question) {
        if (System.nanoTime() - askAgain < 0) {
            return Double.NaN;
        }
        double answer = once(question);
        if (Double.isNaN(answer)) {
            askAgain = System.nanoTime() + QUIET.toNanos();
        }
        return answer;
    }

    /** The same for a single question, whatever became of those before. */
    public static double once(DoubleSupplier question) {
        return CompletableFuture.supplyAsync(question::getAsDouble, Thread::startVirtualThread)
                .completeOnTimeout(Double.NaN, ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> Double.NaN)
                .join();
    }
}

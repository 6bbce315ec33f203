package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleSupplier;

/**
 * Asks the ledger for figures on behalf of somebody who wants them now. A ledger that is away is looked for much longer
 * than that, so after one question without an answer the next ones are not asked for a while.
 */
final class Promptly {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(5);

    private volatile long askAgain = System.nanoTime();

    /** The answer, or not a number if there is none soon. */
    double answer(DoubleSupplier question) {
        if (System.nanoTime() - askAgain < 0) {
            return Double.NaN;
        }
        try {
            return CompletableFuture.supplyAsync(question::getAsDouble, Thread::startVirtualThread)
                    .get(ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            askAgain = System.nanoTime() + QUIET.toNanos();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Double.NaN;
    }
}

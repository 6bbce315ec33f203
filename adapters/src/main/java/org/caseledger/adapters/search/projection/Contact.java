package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Whether this instance has to do with Elasticsearch: not after a silence of some seconds, and then not before it has
 * answered every call for some seconds. A line that comes and goes counts as one that is gone.
 */
final class Contact {

    private static final Duration LOST_AFTER = Duration.ofSeconds(4);
    private static final Duration BACK_AFTER = Duration.ofSeconds(3);

    private final BooleanSupplier answers;
    private boolean there = true;
    private long answered = System.nanoTime();
    private long unbrokenSince = answered;

    /** @param answers calls Elasticsearch, and does not wait long */
    Contact(BooleanSupplier answers) {
        this.answers = answers;
    }

    /** To be called again and again. After an error that is not caught it would never be called again. */
    void call() {
        boolean answer;
        try {
            answer = answers.getAsBoolean();
        } catch (Throwable failed) {
            answer = false;
        }
        heard(answer);
    }

    private synchronized void heard(boolean answer) {
        var now = System.nanoTime();
        if (answer) {
            unbrokenSince = now - answered >= LOST_AFTER.toNanos() ? now : unbrokenSince;
            answered = now;
            there = there || now - unbrokenSince >= BACK_AFTER.toNanos();
        } else {
            unbrokenSince = now;
        }
    }

    synchronized boolean isThere() {
        var now = System.nanoTime();
        if (there && now - answered >= LOST_AFTER.toNanos()) {
            there = false;
            unbrokenSince = now;
        }
        return there;
    }
}

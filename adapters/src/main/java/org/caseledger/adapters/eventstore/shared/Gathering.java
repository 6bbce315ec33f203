package org.caseledger.adapters.eventstore.shared;

import java.time.Duration;

/**
 * Lets events that come one by one go on together.
 *
 * <p>Every page of the tail sets everybody in motion who follows the ledger: each view asks its search server once and
 * stores once how far it is, for one event as for a hundred. So a page that is not full is followed by the next one only
 * after a moment, which is far less than searches are behind anyway; the first event after a while goes on at once. For
 * one thread.
 */
final class Gathering {

    private final long shortest;
    private long next = System.nanoTime();

    /** @param shortest the time from a page that is not full to the next one */
    Gathering(Duration shortest) {
        this.shortest = shortest.toNanos();
    }

    /** Returns when the next page may be read; at once if the thread is interrupted. */
    void await() {
        long left = next - System.nanoTime();
        if (left > 0) {
            try {
                Thread.sleep(Duration.ofNanos(left));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Notes a page that was read. */
    void read(int events, int fullPage) {
        if (events > 0 && events < fullPage) {
            next = System.nanoTime() + shortest;
        }
    }
}

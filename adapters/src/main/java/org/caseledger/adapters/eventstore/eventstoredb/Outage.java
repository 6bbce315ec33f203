package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in the log that EventStoreDB is away, once, and once that it is back. A connection that breaks and is made again at
 * once is nobody's business; the client itself would tell of each as of an error.
 */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final long bearable;
    private long since;
    private boolean away;
    private boolean told;

    /** @param bearable how long nobody has to know */
    Outage(Duration bearable) {
        this.bearable = bearable.toNanos();
    }

    /** A call was not answered, for the first time or again. */
    synchronized void goesOn(Throwable failure) {
        if (!away) {
            away = true;
            since = System.nanoTime();
        } else if (!told && System.nanoTime() - since > bearable) {
            told = true;
            LOG.warn(
                    "EventStoreDB does not answer ({}); nothing can be recorded or read until it does",
                    Failures.kind(failure));
        }
    }

    /** The server gave an answer, whatever it was. */
    synchronized void isOver() {
        if (told) {
            LOG.info("EventStoreDB answers again");
        }
        away = false;
        told = false;
    }
}

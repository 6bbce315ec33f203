package org.caseledger.adapters.crash;

/** How fast clerks work. */
@FunctionalInterface
interface Pace {

    /** Waits until the next mutation is due; gives the moment, on {@link System#nanoTime()}'s clock. */
    long next();

    /** Each as soon as the one before it is done: as fast as the ledger lets them, and no faster. */
    static Pace closedLoop() {
        return System::nanoTime;
    }
}

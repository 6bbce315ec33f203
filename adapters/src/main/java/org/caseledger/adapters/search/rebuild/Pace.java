package org.caseledger.adapters.search.rebuild;

/**
 * How fast something goes, from what was seen first and what is seen now.
 *
 * @param nanos when it was seen first
 * @param done how much was done by then
 */
record Pace(long nanos, long done) {

    private static final double LEAST_SECONDS = 0.2;

    static Pace since(long done) {
        return new Pace(System.nanoTime(), done);
    }

    /** How much is done in a second; 0 as long as nobody can tell. */
    double perSecond(long now) {
        double seconds = (System.nanoTime() - nanos) / 1e9;
        return seconds < LEAST_SECONDS ? 0 : (now - done) / seconds;
    }
}

package org.caseledger.adapters.benchmark;

import java.util.Arrays;

/**
 * What one round showed.
 *
 * @param perSecond how many were done in a second
 * @param p50 the latency in milliseconds that half of them did not exceed
 * @param p99 the latency in milliseconds that 99 of 100 did not exceed
 */
record Measured(double perSecond, double p50, double p99) {

    /** From the latencies of a round and its length, in nanoseconds. */
    static Measured of(long[] latencies, long nanos) {
        Arrays.sort(latencies);
        return new Measured(latencies.length * 1e9 / nanos, millis(latencies, 0.50), millis(latencies, 0.99));
    }

    /** Without single latencies. */
    static Measured rate(long count, long nanos) {
        return new Measured(count * 1e9 / nanos, Double.NaN, Double.NaN);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }
}

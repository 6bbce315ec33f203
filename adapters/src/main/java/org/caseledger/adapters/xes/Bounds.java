package org.caseledger.adapters.xes;

/**
 * What one trace may hold, so that a log is never more than a trace in memory.
 *
 * @param events of one trace
 * @param attributes of one trace and its events together
 * @param bytes of XML, unpacked, for one trace or any other part of the log
 * @param depth of attributes within attributes
 */
record Bounds(int events, int attributes, long bytes, int depth) {

    static final Bounds DEFAULT = new Bounds(100_000, 1_000_000, 64L << 20, 32);
}

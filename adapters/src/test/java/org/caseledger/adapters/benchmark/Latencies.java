package org.caseledger.adapters.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times that something took, in milliseconds. */
final class Latencies {

    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    /** The time that this share of them did not exceed. */
    double at(double share) {
        synchronized (millis) {
            var sorted = millis.stream().sorted().toList();
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * share));
        }
    }

    /** Half of them, 99 of 100, the longest, and how many there are, as cells of a Markdown table. */
    String cells() {
        return String.format(Locale.ROOT, "%,.0f | %,.0f | %,.0f | %,d", at(0.5), at(0.99), at(1), millis.size());
    }
}

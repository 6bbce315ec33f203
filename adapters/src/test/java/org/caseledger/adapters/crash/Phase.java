package org.caseledger.adapters.crash;

import java.util.List;
import java.util.Locale;

/**
 * A time in which work came at a fixed rate.
 *
 * @param what what it was like
 * @param offered mutations a second
 * @param receipts of the whole run
 */
record Phase(String what, Span span, double offered, List<Receipt> receipts) {

    static String heading() {
        return "| Elasticsearch | for (s) | offered/s | acknowledged/s | of offered | median (ms) | p99 (ms) |"
                + " longest (ms) |\n|---|---:|---:|---:|---:|---:|---:|---:|";
    }

    /** Mutations a second that were answered in this time, whenever they were due. */
    double acknowledged() {
        return receipts.stream().filter(it -> span.includes(it.answered())).count() / span.seconds();
    }

    double share() {
        return acknowledged() / offered;
    }

    /** From when they were due, so that nobody's waiting is left out. */
    private double[] millis() {
        return receipts.stream()
                .filter(it -> span.includes(it.due()))
                .mapToDouble(it -> (it.answered() - it.due()) / 1e6)
                .sorted()
                .toArray();
    }

    private static double at(double share, double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)];
    }

    String row() {
        var millis = millis();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %,.1f | %,.1f | %.1f %% | %,.1f | %,.1f | %,.0f |",
                what,
                span.seconds(),
                offered,
                acknowledged(),
                100 * share(),
                at(0.5, millis),
                at(0.99, millis),
                at(1, millis));
    }
}

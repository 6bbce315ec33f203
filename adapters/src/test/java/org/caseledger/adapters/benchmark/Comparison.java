package org.caseledger.adapters.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The rounds of several candidates, side by side; the first one that was added is what the others are held against. */
final class Comparison {

    private final Map<String, List<Measured>> rounds = new LinkedHashMap<>();

    void add(String candidate, Measured round) {
        rounds.computeIfAbsent(candidate, any -> new ArrayList<>()).add(round);
    }

    /** A Markdown table: medians of the rounds, the spread, and ratios to the first candidate. */
    String table(String unit) {
        StringBuilder table = new StringBuilder(("| | %s, median | lowest to highest | of the first line | p50, ms |"
                        + " p99, ms | p99 to the first line's |%n|---|---:|---:|---:|---:|---:|---:|%n")
                .formatted(unit));
        rounds.forEach((candidate, all) -> table.append(line(candidate, all)));
        return table.toString();
    }

    private String line(String candidate, List<Measured> all) {
        List<Measured> first = rounds.values().iterator().next();
        double rate = median(all, Measured::perSecond);
        double p99 = median(all, Measured::p99);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f to %,.0f | %.0f %% | %s | %s | %s |%n",
                candidate,
                rate,
                sorted(all, Measured::perSecond).getFirst(),
                sorted(all, Measured::perSecond).getLast(),
                100 * rate / median(first, Measured::perSecond),
                number("%.1f", median(all, Measured::p50)),
                number("%.1f", p99),
                number("%.2f", p99 / median(first, Measured::p99)));
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return sorted(rounds, figure).get(rounds.size() / 2);
    }

    private static List<Double> sorted(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}

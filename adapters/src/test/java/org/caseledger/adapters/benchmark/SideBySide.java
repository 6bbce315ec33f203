package org.caseledger.adapters.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Pairs of measurements, taken in turns; the ratio is taken within each round, so that noise hits both. */
final class SideBySide {

    private final ToDoubleBiFunction<Measured, Measured> ratio;
    private final Map<String, List<Pair>> rounds = new LinkedHashMap<>();

    /** @param ratio of a measurement to what stands beside it */
    SideBySide(ToDoubleBiFunction<Measured, Measured> ratio) {
        this.ratio = ratio;
    }

    private record Pair(Measured one, Measured beside) {}

    void add(String what, Measured one, Measured beside) {
        rounds.computeIfAbsent(what, any -> new ArrayList<>()).add(new Pair(one, beside));
    }

    /** A Markdown table: medians of the rounds, and the ratio with its spread. */
    String table(String one, String beside, String ratioOf) {
        var table = new StringBuilder("| | %s /s | p50 ms | p99 ms | %s /s | p50 ms | p99 ms | %s | spread |%n"
                .formatted(one, beside, ratioOf));
        table.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        rounds.forEach((what, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %s | %s | %,.0f | %s | %s | %.2f | %.2f – %.2f |%n",
                what,
                median(all, pair -> pair.one().perSecond()),
                millis(median(all, pair -> pair.one().p50())),
                millis(median(all, pair -> pair.one().p99())),
                median(all, pair -> pair.beside().perSecond()),
                millis(median(all, pair -> pair.beside().p50())),
                millis(median(all, pair -> pair.beside().p99())),
                median(all, this::ratio),
                sorted(all, this::ratio).getFirst(),
                sorted(all, this::ratio).getLast())));
        return table.toString();
    }

    /** One line for each pair, with the median ratio that must not fall below a limit. */
    List<Verdict> verdictsAtLeast(String part, String goal, double limit) {
        return verdicts(part, goal, (lowest, highest) -> Verdict.Outcome.of(-highest, -lowest, -limit));
    }

    /** One line for each pair, with the median ratio that must not exceed a limit. */
    List<Verdict> verdicts(String part, String goal, double limit) {
        return verdicts(part, goal, (lowest, highest) -> Verdict.Outcome.of(lowest, highest, limit));
    }

    private List<Verdict> verdicts(String part, String goal, BiFunction<Double, Double, Verdict.Outcome> outcome) {
        return rounds.entrySet().stream()
                .map(entry -> {
                    var figures = sorted(entry.getValue(), this::ratio);
                    double median = figures.get(figures.size() / 2);
                    var figure = String.format(
                            Locale.ROOT, "%.2f× (%.2f – %.2f)", median, figures.getFirst(), figures.getLast());
                    return new Verdict(
                            part, entry.getKey(), goal, figure, outcome.apply(figures.getFirst(), figures.getLast()));
                })
                .toList();
    }

    private static String millis(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private double ratio(Pair pair) {
        return ratio.applyAsDouble(pair.one(), pair.beside());
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return sorted(pairs, figure).get(pairs.size() / 2);
    }

    private static List<Double> sorted(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return pairs.stream().map(figure::applyAsDouble).sorted().toList();
    }
}

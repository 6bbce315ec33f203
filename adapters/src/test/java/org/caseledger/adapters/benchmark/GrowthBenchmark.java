package org.caseledger.adapters.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.caseledger.adapters.benchmark.cases.LedgerFiller;
import org.caseledger.adapters.benchmark.cases.Tally;
import org.caseledger.application.command.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P8: what an operation costs in a large ledger, beside the same in a small one. */
class GrowthBenchmark {

    private static final int SMALL = Integer.getInteger("benchmark.cases.small", 2_000);
    private static final int LARGE = Part.cases(10_000);
    private static final int ADDED = 500;
    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final double LIMIT = 1.15;
    private static final String BARE = "Elasticsearch by itself, ";

    @TempDir
    Path folder;

    private final SideBySide costs = new SideBySide((large, small) -> small.perSecond() / large.perSecond());
    /** Not a goal of ours: what becomes dearer in Elasticsearch itself. */
    private final SideBySide bare = new SideBySide((large, small) -> small.perSecond() / large.perSecond());

    /** One of the two ledgers. */
    private record Side(RunningLedger ledger, Tally filled, Duration made, List<Shape> shapes, LiveCases cases) {

        static Side of(RunningLedger ledger, FilledLedger filled, long began) throws Exception {
            var made = Duration.ofNanos(System.nanoTime() - began);
            Report.progress("the views of %s were made in %d s".formatted(filled.tally(), made.toSeconds()));
            var cases = new LiveCases(ledger.bean(Ledger.class), 88);
            return new Side(ledger, filled.tally(), made, Shape.searches(ledger), cases);
        }

        /** In words, for the report. */
        String told() {
            return String.format(
                    Locale.ROOT,
                    "%s. From the start of the ledger until all views showed them: %.1f s, %,.0f events/s.",
                    filled,
                    made.toMillis() / 1000.0,
                    1000.0 * filled.events() / made.toMillis());
        }
    }

    @Test
    void theSameInALargeLedger() throws Exception {
        Part.assume("P8");
        var few = FilledLedger.of(8, SMALL);
        var many = FilledLedger.of(8, LARGE);
        long began = System.nanoTime();
        try (var first = RunningLedger.over(few, folder.resolve("small"))) {
            var small = Side.of(first, few, began);
            measure(first, small, many);
        }
    }

    private void measure(RunningLedger first, Side small, FilledLedger many) throws Exception {
        long began = System.nanoTime();
        try (var second = RunningLedger.beside(first, many, folder.resolve("large"))) {
            var large = Side.of(second, many, began);
            round(large, small, 0, WARM_UP);
            for (int round = 1; round <= Part.ROUNDS; round++) {
                Report.progress("growth, round %d of %d".formatted(round, Part.ROUNDS));
                round(large, small, round, Crowd.ROUND);
            }
            Report.section(
                    "P8: %,d cases beside %,d".formatted(LARGE, SMALL),
                    Circumstances.of(first.bean(DataSource.class)),
                    "Small: " + small.told(),
                    "Large: " + large.told(),
                    "Each with %d clients; the cost of an operation is the inverse of its rate.\n".formatted(CLIENTS),
                    costs.table("large", "small", "cost"),
                    bare.table("large", "small", "cost"));
            Report.verdicts(costs.verdicts("P8", "cost ≤ 1.15× from %,d to %,d cases".formatted(SMALL, LARGE), LIMIT));
        }
    }

    /** A B A B: each operation on one side, then on the other; who begins changes from round to round. */
    private void round(Side large, Side small, int round, Duration duration) throws Exception {
        measure("command through the gateway", large, small, round, side -> commands(side, duration));
        measure("`case { history }` over HTTP", large, small, round, side -> histories(side)
                .measured(CLIENTS, duration));
        for (int i = 0; i < large.shapes().size(); i++) {
            int shape = i;
            var name = large.shapes().get(i).name();
            measure("`cases`, " + name, large, small, round, side -> side.shapes()
                    .get(shape)
                    .ofTheLedger(side.ledger())
                    .measured(CLIENTS, duration));
            measure(BARE + name, large, small, round, side -> side.shapes()
                    .get(shape)
                    .ofTheSearchServer(side.ledger())
                    .measured(CLIENTS, duration));
        }
        measure("projection of an event into all views", large, small, round, side -> projection(side, round));
    }

    /** An operation. */
    @FunctionalInterface
    private interface Operation {
        Measured on(Side side) throws Exception;
    }

    private void measure(String name, Side large, Side small, int round, Operation operation) throws Exception {
        var first = operation.on(round % 2 == 0 ? small : large);
        var second = operation.on(round % 2 == 0 ? large : small);
        if (round > 0) {
            var kept = name.startsWith(BARE) ? bare : costs;
            kept.add(name, round % 2 == 0 ? second : first, round % 2 == 0 ? first : second);
        }
    }

    private static Measured commands(Side side, Duration duration) throws Exception {
        var clients = new ArrayList<Client>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(side.cases()::giveNext);
        }
        var measured = new Load(clients, Thread.ofVirtual().factory()).run(duration);
        side.ledger().catchUp();
        return measured;
    }

    private static Crowd histories(Side side) {
        return () -> Asking.theLedger(
                side.ledger().address(), Questions.histories(side.filled().numbers()));
    }

    /** From the first of some hundred new cases in the ledger to the last of them in all views. */
    private static Measured projection(Side side, int round) throws Exception {
        long start = System.nanoTime();
        var added = LedgerFiller.add(side.ledger().bean(DataSource.class), 1000 + round, ADDED, progress -> {});
        side.ledger().catchUp();
        return Measured.rate(added.events(), System.nanoTime() - start);
    }
}

package org.caseledger.adapters.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.caseledger.adapters.search.SearchProperties;
import org.caseledger.application.command.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P6: how long after its acknowledgement a command is found by searches over HTTP, at 70 of 100 of what the ledger and its
 * views together can take, and when twice as much comes in as they can take.
 */
class FreshnessBenchmark {

    private static final int CASES = 2_000;
    private static final int CLIENTS = 32;

    /** How old an event may be that searches do not see, in milliseconds, if the views keep up: two refresh intervals. */
    private static final long BEARABLE_LAG = 2_000;

    private static final double STEP = 0.9;

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration CAPACITY = Duration.ofSeconds(10);
    private static final Duration LOADED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 20));

    @TempDir
    Path folder;

    @Test
    void findingWhatWasJustRecorded() throws Exception {
        Part.assume("P6");
        try (var ledger = RunningLedger.empty(folder)) {
            var filled = ledger.fill(6, Part.cases(CASES));
            var cases = new LiveCases(ledger.bean(Ledger.class), 66);
            closely(ledger, cases, WARM_UP);
            double guess = closely(ledger, cases, CAPACITY);
            new Freshly(ledger, cases, "warming up searches", 0.7 * guess).run(WARM_UP);
            double capacity = capacity(ledger, cases, guess);
            Report.progress(String.format(Locale.ROOT, "capacity: %,.0f commands/s", capacity));
            var phases = List.of(
                    new Freshly(ledger, cases, "70 % of the capacity", 0.7 * capacity),
                    new Freshly(ledger, cases, "200 % of the capacity", 2 * capacity),
                    new Freshly(ledger, cases, "70 % again", 0.7 * capacity));
            for (var phase : phases) {
                phase.run(LOADED);
                ledger.untilMerged();
                Report.progress(phase.line().strip());
            }
            report(ledger, "Filled with " + filled + ".", capacity, phases);
        }
    }

    /**
     * The highest of some rates, each a tenth below the next, that the views keep up with: after a while of commands that
     * arrive at it by themselves, and of searches as in the phases, they are no further behind than clients would bear.
     *
     * @param guess where to begin
     */
    private static double capacity(RunningLedger ledger, LiveCases cases, double guess) throws Exception {
        double rate = guess;
        if (keepsUp(ledger, cases, rate)) {
            while (keepsUp(ledger, cases, rate / STEP)) {
                rate /= STEP;
            }
            return rate;
        }
        do {
            rate *= STEP;
        } while (!keepsUp(ledger, cases, rate));
        return rate;
    }

    private static boolean keepsUp(RunningLedger ledger, LiveCases cases, double rate) throws Exception {
        var trial = new Freshly(ledger, cases, "trial", rate);
        trial.run(LOADED);
        Report.progress(String.format(
                Locale.ROOT, "%,.0f commands/s: views %,d ms behind at the end", rate, trial.behindAtEnd()));
        return trial.behindAtEnd() <= BEARABLE_LAG;
    }

    /** Commands a second of clients that wait for their answers, and whenever the views are too far behind. */
    private static double closely(RunningLedger ledger, LiveCases cases, Duration duration) throws Exception {
        double rate;
        try (var lag = new Backlog(() -> (long) (1000 * ledger.lag()), Duration.ofMillis(100))) {
            var clients = new ArrayList<Client>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(() -> {
                    while (lag.newest() > BEARABLE_LAG) {
                        Thread.sleep(2);
                    }
                    cases.giveNext();
                });
            }
            rate = new Load(clients, Thread.ofVirtual().factory()).run(duration).perSecond();
        }
        ledger.catchUp();
        return rate;
    }

    private static void report(RunningLedger ledger, String filled, double capacity, List<Freshly> phases)
            throws Exception {
        var refresh = ledger.bean(SearchProperties.class).refreshInterval();
        var table = new StringBuilder(
                "| load | commands/s | answer p50 ms | p99 | with `atLeast`: found after p50 ms | p99 | longest | n |"
                        + " without: p50 ms | p99 | longest | n | most events behind | gone after s | failed |\n"
                        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        phases.forEach(phase -> table.append(phase.line()));
        var overload = phases.get(1);
        Report.section(
                "P6: from acknowledged to found",
                Circumstances.of(ledger.bean(DataSource.class)),
                filled,
                "",
                String.format(
                        Locale.ROOT,
                        "Capacity, measured in the same run: %,.0f commands/s, the highest rate (in steps of a tenth) at"
                                + " which searches were no more than 2 s behind at the end. Refresh interval: %d"
                                + " ms. Commands arrive through the gateway at even distances whatever becomes of those"
                                + " before; answers are timed from when a command should have been sent, searches"
                                + " from the acknowledgement. Loads last %d s each.",
                        capacity,
                        refresh.toMillis(),
                        LOADED.toSeconds()),
                "",
                table.toString(),
                "Events behind in the overload and after it: " + overload.backlog() + ".");
        double limit = refresh.toMillis() + 500.0;
        var verdicts = new ArrayList<Verdict>();
        for (var phase : List.of(phases.getFirst(), phases.getLast())) {
            verdicts.add(found("without `atLeast`", phase.probe().looking().at(0.99), limit));
            verdicts.add(found("with `atLeast`", phase.probe().waiting().at(0.99), limit));
        }
        verdicts.add(new Verdict(
                "P6",
                "backlog after 2× overload",
                "bounded, and gone",
                String.format(Locale.ROOT, "gone %.1f s after %d s of it", overload.goneAfter(), LOADED.toSeconds()),
                Verdict.Outcome.of(ledger.lag() == 0 && overload.failed() == 0)));
        Report.verdicts(verdicts);
    }

    private static Verdict found(String how, double p99, double limit) {
        return new Verdict(
                "P6",
                "command acknowledged → found, 70 % load, " + how,
                String.format(Locale.ROOT, "p99 ≤ %.0f ms", limit),
                String.format(Locale.ROOT, "%.0f ms", p99),
                Verdict.Outcome.of(p99 <= limit));
    }
}

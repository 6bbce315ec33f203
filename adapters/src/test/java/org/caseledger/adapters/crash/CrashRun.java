package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One run: the ledger under load, the kills, and then what is left of what was acknowledged. */
final class CrashRun {

    private static final int CLERKS = 4;

    private final Path folder;
    private final Store store;
    private final long seed;
    private final Receipts receipts = new Receipts();

    CrashRun(Path folder, Store store, long seed) {
        this.folder = folder;
        this.store = store;
        this.seed = seed;
    }

    /** The kills. */
    @FunctionalInterface
    interface Plan {
        void carryOut(Killer killer) throws InterruptedException;
    }

    /** What happened, and the verdict. */
    record Outcome(String report, Verdict verdict) {}

    Outcome run(Plan plan) throws Exception {
        Progress.tell("seed %d, events in %s, all logs in %s", seed, store, folder);
        try (var ledger = RunningLedger.on(folder, store.settings())) {
            var supervision = new Supervision(ledger.wire());
            until("the first start", Duration.ofMinutes(4), () -> {
                ledger.requireRunning();
                return supervision.isWell();
            });
            Progress.tell("the ledger runs");
            var start = System.nanoTime();
            var killer = underLoad(ledger, supervision, plan);
            var load = System.nanoTime() - start;
            var verdict = judge(ledger, supervision);
            return new Outcome(report(killer, start, load) + "\n\n" + verdict.text() + "\n", verdict);
        }
    }

    private Killer underLoad(RunningLedger ledger, Supervision supervision, Plan plan) throws Exception {
        var item = supervision.publishItem();
        var staff = Staff.begins("clerk", CLERKS, ledger.wire(), item, receipts, Pace.closedLoop(), seed);
        var killer = new Killer(ledger, supervision, receipts, store.victims(), seed);
        plan.carryOut(killer);
        staff.finish();
        return killer;
    }

    private Verdict judge(RunningLedger ledger, Supervision supervision) throws Exception {
        Progress.tell("%,d mutations were acknowledged; what is left of them?", receipts.count());
        var evidence = new Evidence(store.entries(ledger.database()), receipts.all());
        var judging = new Judging(supervision, receipts, evidence);
        var verdict = judging.judge(Set.of(Clerk.NO_ANSWER, Clerk.UNAVAILABLE));
        judging.readTheWholeView();
        Progress.tell("comparing the views with the events");
        var comparison = ledger.compare();
        verdict.expect("the comparison ended with", 0, comparison.ending());
        verdict.tell("it said", comparison.said());
        return verdict;
    }

    private String report(Killer killer, long start, long load) {
        var lines = new ArrayList<>(List.of("seed " + seed + ", events in " + store, "", Kill.heading()));
        killer.kills().forEach(kill -> lines.add(kill.row(start)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d mutations were acknowledged to %d clients in %.0f s. Starts that the ledger gave up, because a"
                        + " server was killed meanwhile: %d.",
                receipts.count(),
                CLERKS,
                load / 1e9,
                killer.startsGivenUp()));
        return String.join("\n", lines);
    }
}

package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * Elasticsearch goes away and comes back. Work comes at a fixed rate, well below what the ledger can do: as fast as it can,
 * it would do more without Elasticsearch, which shares the processors with it, and that would prove nothing.
 */
final class OutageRun {

    private static final int CLERKS = 32;
    private static final double OF_CAPACITY = 0.4;
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    private final LedgerHere ledger;
    private final Times times;

    private OutageRun(LedgerHere ledger, Times times) {
        this.ledger = ledger;
        this.times = times;
    }

    /**
     * How long what takes.
     *
     * @param warmUp working as fast as the ledger can, not measured
     * @param capacity the same, measured
     * @param there at the fixed rate with Elasticsearch, before it goes and after it came back
     * @param away without it
     */
    record Times(Duration warmUp, Duration capacity, Duration there, Duration away) {}

    /**
     * What came of it.
     *
     * @param share of the mutations that were offered while Elasticsearch was away, how many were acknowledged
     */
    record Outcome(String report, double share, Verdict verdict) {}

    static Outcome run(Path folder, Times times) throws Exception {
        try (var store = new PostgresStore();
                var ledger = new LedgerHere(folder, store, OutageRun.class)) {
            return new OutageRun(ledger, times).run();
        }
    }

    private Outcome run() throws Exception {
        var capacity = capacity();
        var timetable = new Timetable(OF_CAPACITY * capacity);
        Progress.tell("%,.0f mutations/s are possible, %,.0f/s are offered", capacity, timetable.perSecond());
        var staff = ledger.begin("steady", CLERKS, timetable);
        Thread.sleep(times.warmUp());
        var before = Span.of(times.there());
        ledger.elasticsearch().close();
        Progress.tell("Elasticsearch goes away");
        var away = Span.of(times.away());
        var missed = ledger.receipts().last();
        ledger.elasticsearch().open();
        Progress.tell("Elasticsearch is back");
        var catchingUp = untilFound(missed);
        Progress.tell("caught up in %.1f s", catchingUp.seconds());
        var after = Span.of(times.there());
        staff.finish();
        var phases = List.of(
                phase("there", before, timetable),
                phase("away", away, timetable),
                phase("back, views catching up", catchingUp, timetable),
                phase("back", after, timetable));
        var verdict = ledger.judge();
        return new Outcome(
                report(capacity, phases, missedEvents(away), catchingUp) + verdict.text() + "\n",
                phases.get(1).share(),
                verdict);
    }

    /** Mutations a second if nobody ever waits; leaves views that have caught up. */
    private double capacity() throws InterruptedException {
        var staff = ledger.begin("swift", CLERKS, Pace.closedLoop());
        Thread.sleep(times.warmUp());
        var before = ledger.receipts().count();
        var measured = Span.of(times.capacity());
        var done = ledger.receipts().count() - before;
        staff.finish();
        untilFound(ledger.receipts().last());
        return done / measured.seconds();
    }

    private Span untilFound(LedgerPosition place) throws InterruptedException {
        var from = System.nanoTime();
        until("searches that find everything", CATCHING_UP, () -> ledger.supervision()
                .searches(place));
        return new Span(from, System.nanoTime());
    }

    private Phase phase(String what, Span span, Timetable timetable) {
        return new Phase(what, span, timetable.perSecond(), ledger.receipts().all());
    }

    private long missedEvents(Span away) {
        return ledger.receipts().all().stream()
                .filter(it -> away.includes(it.answered()))
                .count();
    }

    private static String report(double capacity, List<Phase> phases, long missed, Span catchingUp) {
        var lines = new ArrayList<>(List.of(
                String.format(
                        Locale.ROOT,
                        "%d clients that never wait: %,.0f mutations/s. From then on %.0f %% of that was offered.",
                        CLERKS,
                        capacity,
                        100 * OF_CAPACITY),
                "",
                Phase.heading()));
        phases.forEach(phase -> lines.add(phase.row()));
        lines.add(String.format(
                Locale.ROOT,
                "%nThe views caught up with the %,d mutations that they had missed in %.1f s, while work went on.%n%n",
                missed,
                catchingUp.seconds()));
        return String.join("\n", lines);
    }
}

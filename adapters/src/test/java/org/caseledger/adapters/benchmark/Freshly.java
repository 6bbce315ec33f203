package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** One phase of P6: commands at a rate, some of whose cases are looked for. */
final class Freshly {

    /** Few, so that looking costs little beside the load: each is a connection with a token of its own and a search or more. */
    private static final int PROBES_PER_SECOND = 8;

    private final RunningLedger ledger;
    private final LiveCases cases;
    private final String name;
    private final double rate;
    private final Latencies answers = new Latencies();
    private final Probe probe;
    private final AtomicLong failed = new AtomicLong();

    private String backlog = "";
    private long most;
    private long behindAtEnd;
    private double goneAfter;

    Freshly(RunningLedger ledger, LiveCases cases, String name, double rate) {
        this.ledger = ledger;
        this.cases = cases;
        this.name = name;
        this.rate = rate;
        this.probe = new Probe(ledger);
    }

    /** Goes on for a while, then waits until everything can be found. */
    void run(Duration duration) throws InterruptedException {
        long every = Math.max(1, Math.round(rate / PROBES_PER_SECOND));
        var arrivals = new AtomicLong();
        var watched = new Backlog(() -> (long) ledger.behind(), Duration.ofMillis(500));
        try (watched) {
            var looked = Thread.ofPlatform().start(() -> new OpenLoop(rate).run(duration, due -> {
                long arrival = arrivals.getAndIncrement();
                arrive(due, arrival % every == 0 ? (int) (arrival / every % 4) : -1);
            }));
            Thread.sleep(duration);
            long end = System.nanoTime();
            behindAtEnd = (long) (1000 * ledger.lag());
            looked.join();
            ledger.catchUp();
            goneAfter = (System.nanoTime() - end) / 1e9;
        }
        backlog = watched.toString();
        most = watched.most();
    }

    /** @param probed who looks for the case: nobody if negative, without waiting if 0, otherwise waiting */
    private void arrive(long due, int probed) {
        try {
            if (probed < 0) {
                cases.giveNext();
                answers.add(System.nanoTime() - due);
                return;
            }
            var stored = cases.submit();
            answers.add(System.nanoTime() - due);
            if (probed == 0) {
                probe.looksFor(stored);
            } else {
                probe.waitsFor(stored);
            }
        } catch (IOException | RuntimeException | InterruptedException failure) {
            if (failed.getAndIncrement() == 0) {
                Report.progress("a command or a search failed: " + failure);
            }
        }
    }

    /** A line of the table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %s | %s | %,d | %.1f | %d |%n",
                name,
                rate,
                answers.at(0.5),
                answers.at(0.99),
                probe.waiting().cells(),
                probe.looking().cells(),
                most,
                goneAfter,
                failed.get());
    }

    /** How old the oldest event was that searches did not see when the last command had arrived, in milliseconds. */
    long behindAtEnd() {
        return behindAtEnd;
    }

    String backlog() {
        return backlog;
    }

    Probe probe() {
        return probe;
    }

    double goneAfter() {
        return goneAfter;
    }

    long failed() {
        return failed.get();
    }
}

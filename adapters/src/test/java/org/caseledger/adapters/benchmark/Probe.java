package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who looks for a case that the ledger has just acknowledged, until a search over HTTP finds it. */
final class Probe {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

    private final RunningLedger ledger;
    private final Latencies waiting = new Latencies();
    private final Latencies looking = new Latencies();

    Probe(RunningLedger ledger) {
        this.ledger = ledger;
    }

    /** Searches that wait for the case's place in the ledger; sent again when they waited in vain. */
    void waitsFor(Stored stored) throws IOException, InterruptedException {
        waiting.add(until(stored, stored.position()));
    }

    /**
     * Searches that take the views as they are, again and again, 50 ms or a quarter of the wait apart, lest they become the
     * load.
     */
    void looksFor(Stored stored) throws IOException, InterruptedException {
        looking.add(until(stored, null));
    }

    private long until(Stored stored, @Nullable LedgerPosition atLeast) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var question = question(stored, atLeast);
        try (var asking = Asking.theLedger(ledger.address(), List.of())) {
            for (long began = System.nanoTime(); !found(asking.ask(question)); began = System.nanoTime()) {
                if (began - start > PATIENCE.toNanos()) {
                    throw new IOException("Expected a case to be found within " + PATIENCE);
                }
                Thread.sleep(Math.max(SHORTEST_PAUSE.toMillis(), (began - start) / 4_000_000));
            }
            return System.nanoTime() - start;
        }
    }

    private static Asked question(Stored stored, @Nullable LedgerPosition atLeast) {
        var number = StreamId.caseNumber(stored.streamId()).value();
        var document = "query($s: String, $p: Position) { cases(search: $s, atLeast: $p, first: 1)"
                + " { edges { node { number } } } }";
        return Questions.asked(
                document, atLeast == null ? Map.of("s", number) : Map.of("s", number, "p", atLeast.toText()));
    }

    private static boolean found(String answer) {
        return JsonMapper.shared()
                .readTree(answer)
                .at("/data/cases/edges/0/node/number")
                .isString();
    }

    Latencies waiting() {
        return waiting;
    }

    Latencies looking() {
        return looking;
    }
}

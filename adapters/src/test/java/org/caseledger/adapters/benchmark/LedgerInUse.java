package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.application.command.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * Clients who write, through the command gateway, and clients who search, over HTTP, while something else is measured. Each
 * goes on after a short break. No search may fail, or find less than was there at the beginning.
 */
final class LedgerInUse implements Condition {

    /** So many write, and as many search. */
    static final int CLIENTS = 8;

    private static final Duration BREAK = Duration.ofMillis(50);
    private static final long SEED = 55;

    private final RunningLedger ledger;
    private final LiveCases cases;
    private final List<Asked> questions = new ArrayList<>();
    private final List<Long> atFirst = new ArrayList<>();
    private final AtomicLong commands = new AtomicLong();
    private final AtomicLong searches = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    LedgerInUse(RunningLedger ledger) throws IOException {
        this.ledger = ledger;
        this.cases = new LiveCases(ledger.bean(Ledger.class), SEED);
        learn(Questions.phrases(true));
        learn(Questions.facets());
        if (questions.isEmpty()) {
            throw new IOException("Expected a ledger in which something is found");
        }
    }

    /** Takes those that find something. */
    private void learn(List<Asked> asked) throws IOException {
        try (var asking = asking()) {
            for (var question : asked) {
                long found = found(asking, question);
                if (found > 0) {
                    questions.add(question);
                    atFirst.add(found);
                }
            }
        }
    }

    @Override
    public End begin() {
        var clients = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
        for (int client = 0; client < CLIENTS; client++) {
            int offset = client;
            clients.execute(() -> write(clients));
            clients.execute(() -> search(clients, offset));
        }
        return clients::close;
    }

    private void write(ExecutorService working) {
        while (!working.isShutdown()) {
            try {
                cases.giveNext();
            } catch (RuntimeException failure) {
                failures.add("a command: " + failure);
            }
            commands.incrementAndGet();
            pause();
        }
    }

    private void search(ExecutorService working, int offset) {
        int next = offset;
        while (!working.isShutdown()) {
            try (var asking = asking()) {
                while (!working.isShutdown()) {
                    search(asking, next++ % questions.size());
                    pause();
                }
            } catch (IOException | RuntimeException failure) {
                failures.add("a search: " + failure);
                searches.incrementAndGet();
                pause();
            }
        }
    }

    private void search(Asking asking, int question) throws IOException {
        long found = found(asking, questions.get(question));
        searches.incrementAndGet();
        if (found < atFirst.get(question)) {
            failures.add("a search: found %d, and %d at first".formatted(found, atFirst.get(question)));
        }
    }

    private Asking asking() throws IOException {
        return Asking.theLedger(ledger.address(), List.of());
    }

    private static long found(Asking asking, Asked question) throws IOException {
        JsonNode count = Questions.answer(asking.ask(question)).at("/data/cases/totalCount");
        if (!count.isNumber()) {
            throw new IOException("Expected a count, but got " + count);
        }
        return count.asLong();
    }

    private static void pause() {
        try {
            Thread.sleep(BREAK);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many commands were tried. */
    long commands() {
        return commands.get();
    }

    /** How many searches were tried. */
    long searches() {
        return searches.get();
    }

    /** What failed, and searches that found less than at first. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** What the clients do while something is measured. */
    final class Rates {

        private long nanos;
        private long ofCommands;
        private long ofSearches;

        void begin() {
            nanos -= System.nanoTime();
            ofCommands -= commands.get();
            ofSearches -= searches.get();
        }

        void end() {
            nanos += System.nanoTime();
            ofCommands += commands.get();
            ofSearches += searches.get();
        }

        /** In words, for the report. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f commands and %.0f searches a second",
                    1e9 * ofCommands / nanos,
                    1e9 * ofSearches / nanos);
        }
    }
}

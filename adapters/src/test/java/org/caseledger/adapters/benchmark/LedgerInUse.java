package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.application.command.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * Clients who write, through the command gateway, and clients who search, over HTTP, while something else is measured. Each
 * begins at fixed times, so that whatever is measured carries the same load: whoever went on after each answer would do more
 * beside what is slower, and take it from that. No search may fail, or find less than was there at the beginning.
 */
final class LedgerInUse implements Condition {

    /** So many write, and as many search. */
    static final int CLIENTS = 8;

    /** Of one client. */
    private static final Duration BETWEEN_COMMANDS = Duration.ofMillis(60);

    /** Of one client. */
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(1);

    /** Views show what is written within about half of it, if nothing else goes on. */
    private static final double VIEWS_ARE_LATE_SECONDS = 1;

    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long SEED = 55;

    private final RunningLedger ledger;
    private final LiveCases cases;
    private final List<Asked> questions = new ArrayList<>();
    private final List<Long> atFirst = new ArrayList<>();
    private final AtomicLong commands = new AtomicLong();
    private final AtomicLong searches = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Set<Times> kept = ConcurrentHashMap.newKeySet();

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
            int number = client;
            clients.execute(() -> write(clients, times(BETWEEN_COMMANDS, number)));
            clients.execute(() -> search(clients, number, times(BETWEEN_SEARCHES, number)));
        }
        return () -> {
            clients.close();
            kept.clear();
        };
    }

    private Times times(Duration between, int client) {
        var times = new Times(between, client);
        kept.add(times);
        return times;
    }

    /**
     * Returns when everything that clients wanted to do by now is done, and the views show it: at once, if there are no
     * clients. What is kept busy may leave them waiting, and who measures it only until it ends leaves out what it owes them.
     */
    void untilServed() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!serves()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Clients were not served within " + PATIENCE);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Whether everything is done that clients wanted to do by now, and the views show it. */
    boolean serves() {
        return kept.isEmpty() || (kept.stream().noneMatch(Times::isLate) && ledger.lag() < VIEWS_ARE_LATE_SECONDS);
    }

    private void write(ExecutorService working, Times times) {
        while (!working.isShutdown()) {
            times.awaitNext();
            try {
                cases.giveNext();
            } catch (RuntimeException failure) {
                failures.add("a command: " + failure);
            }
            commands.incrementAndGet();
        }
    }

    private void search(ExecutorService working, int client, Times times) {
        int next = client;
        while (!working.isShutdown()) {
            try (var asking = asking()) {
                while (!working.isShutdown()) {
                    times.awaitNext();
                    search(asking, next++ % questions.size());
                }
            } catch (IOException | RuntimeException failure) {
                failures.add("a search: " + failure);
                searches.incrementAndGet();
                times.awaitNext();
            }
        }
    }

    /** When a client begins. Whoever is late makes up for it. */
    private static final class Times {

        private final long between;
        private volatile long next;

        /** Clients do not begin at once. */
        Times(Duration between, int client) {
            this.between = between.toNanos();
            this.next = System.nanoTime() + client * this.between / CLIENTS;
        }

        /** For one thread; others may look. */
        void awaitNext() {
            long now = next;
            try {
                TimeUnit.NANOSECONDS.sleep(now - System.nanoTime());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            next = now + between;
        }

        /** Whether it could not begin what it wanted to begin one time ago. */
        boolean isLate() {
            return System.nanoTime() - next > between;
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

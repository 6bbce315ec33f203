package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.crash.Supervision.until;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EventStoreDB is away for a minute: whoever wants to write is told so in time, and then all goes on without a restart. */
class EventStoreAwayCrash {

    private static final int CLERKS = 8;
    private static final Duration THERE = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("crash.store.away", 60));
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A command tries for ten seconds; what it does before and after, and a busy machine, take some more. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void commandsAreToldInTimeAndGoOnWhenItIsBack() throws Exception {
        try (var store = new EventStoreDbStore();
                var ledger = new LedgerHere(folder, store, EventStoreAwayCrash.class)) {
            var staff = ledger.begin("clerk", CLERKS, Pace.closedLoop());
            Thread.sleep(THERE);
            store.goAway();
            Progress.tell("EventStoreDB goes away");
            var away = Span.of(AWAY);
            var asked = System.nanoTime();
            assertThat(ledger.supervision().eventStoreIsWell()).isFalse();
            var health = new Span(asked, System.nanoTime());
            store.comeBack();
            var back = System.nanoTime();
            Progress.tell("EventStoreDB is back");
            var receipts = ledger.receipts();
            until("a mutation", SOON, () -> receipts.firstBegunAfter(back).isPresent());
            var first = receipts.firstBegunAfter(back).orElseThrow();
            until("a search", SOON, () -> ledger.supervision().searches(first.position()));
            var found = System.nanoTime();
            until("health", SOON, ledger.supervision()::eventStoreIsWell);
            Thread.sleep(THERE);
            staff.finish();
            var verdict = ledger.judge(Clerk.UNAVAILABLE);
            var told = receipts.allSetbacks();
            var after = List.of(new Span(back, first.answered()), new Span(back, found));
            CrashReport.add(
                    "EventStoreDB away",
                    report(new Span(away.from(), back), health, told, after) + verdict.text() + "\n");
            verdict.require();
            assertThat(told).isNotEmpty().allMatch(setback -> setback.told() - setback.begun() < BOUND.toNanos());
            assertThat(health.seconds()).as("for health").isLessThan(BOUND.toSeconds());
        }
    }

    private static String report(Span away, Span health, List<Setback> told, List<Span> after) {
        var waits = told.stream()
                .mapToDouble(setback -> new Span(setback.begun(), setback.told()).seconds())
                .summaryStatistics();
        return String.format(
                Locale.ROOT,
                "EventStoreDB was away for %.0f s. Meanwhile %d clients were told %d times that they must try again, after"
                        + " %.1f to %.1f s each: \"%s\" Health said so within %.1f s. When it was back, a new mutation was"
                        + " acknowledged after %.1f s and found by a search after %.1f s.%n%n",
                away.seconds(),
                CLERKS,
                told.size(),
                waits.getMin(),
                waits.getMax(),
                told.stream().map(Setback::message).findFirst().orElse(""),
                health.seconds(),
                after.getFirst().seconds(),
                after.getLast().seconds());
    }
}

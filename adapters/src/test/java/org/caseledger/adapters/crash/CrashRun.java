package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.crash.Supervision.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One run: the ledger under load, the kills, and then what is left of what was acknowledged. */
final class CrashRun {

    private static final int CLERKS = 4;

    private final Path folder;
    private final long seed;
    private final Receipts receipts = new Receipts();
    private int startsGivenUp;

    CrashRun(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** Gives the report; throws if anything was lost, doubled, left out or answered in another way. */
    String kill(int times) throws Exception {
        try (var ledger = RunningLedger.on(folder)) {
            var supervision = new Supervision(ledger.wire());
            until("the first start", Duration.ofMinutes(4), supervision::isWell);
            var start = System.nanoTime();
            var kills = underLoad(ledger, supervision, times);
            var load = System.nanoTime() - start;
            lookAt(ledger, supervision);
            ledger.stop();
            assertThat(ledger.compare()).as("the end of the comparison").isZero();
            return report(kills, start, load, comparison(ledger));
        }
    }

    private List<Kill> underLoad(RunningLedger ledger, Supervision supervision, int times) throws Exception {
        var item = supervision.publishItem();
        var clerks = IntStream.range(0, CLERKS)
                .mapToObj(n -> new Clerk("clerk" + n, ledger.wire(), item, receipts, seed + n))
                .toList();
        var threads = clerks.stream()
                .map(clerk -> Thread.ofPlatform().daemon().start(clerk))
                .toList();
        var killer = new Killer(ledger, supervision, receipts, seed);
        var kills = killer.kill(times);
        startsGivenUp = killer.startsGivenUp();
        clerks.forEach(Clerk::finish);
        for (var thread : threads) {
            assertThat(thread.join(Duration.ofMinutes(6))).isTrue();
        }
        return kills;
    }

    private void lookAt(RunningLedger ledger, Supervision supervision) throws Exception {
        assertThat(receipts.wrongs()).isEmpty();
        assertThat(receipts.setbacks().keySet()).isSubsetOf("no answer", "SERVICE_UNAVAILABLE");
        until("searches", Duration.ofMinutes(2), () -> supervision.searches(receipts.last()));
        assertThat(supervision.deadLetters()).isEmpty();
        var evidence = Evidence.of(ledger);
        evidence.holdsExactly(receipts.all());
        evidence.hasWholeHistories();
        assertThat(supervision.entries()).isEqualTo(evidence.places());
        assertThat(supervision.count(receipts.last())).isEqualTo((int)
                receipts.all().stream().map(Receipt::number).distinct().count());
    }

    private static String comparison(RunningLedger ledger) throws Exception {
        return Files.readAllLines(ledger.log()).stream()
                .filter(line -> line.startsWith("Compared "))
                .reduce((one, other) -> other)
                .orElse("");
    }

    private String report(List<Kill> kills, long start, long load, String comparison) {
        var lines = new ArrayList<String>();
        lines.add("seed " + seed);
        lines.add("");
        lines.add(Kill.heading());
        kills.forEach(kill -> lines.add(kill.row(start)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d mutations were acknowledged to %d clients in %.0f s, and each is in the ledger exactly once, where the"
                        + " client was told. On the way clients were told: %s. The ledger gave up %d starts, because a server"
                        + " was killed meanwhile.",
                receipts.count(),
                CLERKS,
                load / 1e9,
                receipts.setbacks(),
                startsGivenUp));
        lines.add(comparison);
        return String.join("\n", lines);
    }
}

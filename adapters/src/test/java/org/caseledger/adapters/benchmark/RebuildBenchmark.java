package org.caseledger.adapters.benchmark;

import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.caseledger.adapters.search.SearchProperties;
import org.caseledger.adapters.search.projection.FillHands;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P5: making every view anew from the ledger, beside a raw bulk of the same final documents into the same indexes; each
 * also while clients write and search.
 */
class RebuildBenchmark {

    private static final int CASES = 100_000;
    private static final double GOAL = 0.8;

    /** After fewer, the just-in-time compilers of the ledger and of Elasticsearch still take their time from both sides. */
    private static final int WARM_UPS = 3;

    @TempDir
    Path folder;

    private final SideBySide sides = new SideBySide((rebuild, raw) -> rebuild.perSecond() / raw.perSecond());

    /** Both sides, and who may use the ledger meanwhile. */
    private record Rig(RunningLedger ledger, Rebuilding rebuilding, RawBulk raw, LedgerInUse use) {}

    @Test
    void makingEveryViewAnew() throws Exception {
        Part.assume("P5");
        var filled = FilledLedger.of(5, Part.cases(CASES));
        try (var ledger = RunningLedger.over(filled, folder)) {
            var connections =
                    FillHands.of(ledger.bean(SearchProperties.class).segments()).requests();
            try (var raw = RawBulk.of(ledger, folder.resolve("documents"), connections)) {
                var rig = new Rig(ledger, new Rebuilding(ledger), raw, new LedgerInUse(ledger));
                var arrangements = Arrangement.all(ledger, rig.use());
                warmUp(rig);
                for (int round = 1; round <= Part.ROUNDS; round++) {
                    Report.progress("rebuilding, round %d of %d".formatted(round, Part.ROUNDS));
                    for (var arrangement : arrangements) {
                        measure(arrangement, rig, filled.tally().events());
                    }
                }
                var rest = differences(ledger);
                report(rig, filled, arrangements);
                verdicts(rig.use(), rest);
            }
        }
    }

    private static void warmUp(Rig rig) throws Exception {
        for (int i = 1; i <= WARM_UPS; i++) {
            Report.progress("warming up, %d of %d".formatted(i, WARM_UPS));
            rig.raw().send();
            rig.raw().discard();
            rig.rebuilding().run(() -> {}, () -> true);
        }
    }

    /** @param rawEvents of which the raw bulk has the documents; those that clients have added are rebuilt as well */
    private void measure(Arrangement arrangement, Rig rig, long rawEvents) throws Exception {
        var use = rig.use();
        var held = arrangement.condition().begin();
        try {
            use.untilServed();
            arrangement.raw().begins();
            long sent = rig.raw().send();
            arrangement.raw().ends(rawEvents);
            long ended = System.nanoTime();
            use.untilServed();
            var raw = new Side(rawEvents, sent, sent + System.nanoTime() - ended);
            rig.raw().discard();
            use.untilServed();
            long events = rig.ledger().events();
            arrangement.rebuilds().begins();
            var times = rig.rebuilding().run(() -> arrangement.rebuilds().ends(events), use::serves);
            note(arrangement, new Side(events, times.filled(), times.served()), times.searched(), raw);
        } finally {
            held.end();
        }
    }

    /** One side: how long it took until all events were in, and until also nobody waited any more. */
    private record Side(long events, long in, long served) {

        Measured rateIn() {
            return Measured.rate(events, in);
        }

        Measured rateServed() {
            return Measured.rate(events, served);
        }
    }

    private void note(Arrangement arrangement, Side rebuild, long searched, Side raw) {
        var name = arrangement.name();
        Report.progress("all histories were in%s: %,.0f events/s, raw %,.0f; and nobody waited: %,.0f, raw %,.0f"
                .formatted(
                        name,
                        rebuild.rateIn().perSecond(),
                        raw.rateIn().perSecond(),
                        rebuild.rateServed().perSecond(),
                        raw.rateServed().perSecond()));
        sides.add("all histories are in" + name, rebuild.rateIn(), raw.rateIn());
        if (arrangement.inUse()) {
            sides.add("all histories are in, and nobody waits" + name, rebuild.rateServed(), raw.rateServed());
        }
        sides.add(
                "compared with a sample, and searched" + name, Measured.rate(rebuild.events(), searched), raw.rateIn());
    }

    /** Of the views that the last rebuild made, and whatever came in since. */
    private static List<Difference> differences(RunningLedger ledger) throws InterruptedException {
        Report.progress("comparing all views with the ledger");
        ledger.catchUp();
        var found = new ArrayList<Difference>();
        ledger.bean(ComparingTheViews.class).compare(progress -> {}, found::add);
        return found;
    }

    private void report(Rig rig, FilledLedger filled, List<Arrangement> arrangements) throws Exception {
        Report.section(
                "P5: making every view anew",
                Circumstances.of(rig.ledger().bean(DataSource.class)),
                "Filled with " + filled.tally() + ".",
                "Raw: " + rig.raw() + ".",
                arrangements.stream().map(Arrangement::used).collect(joining("\n"))
                        + "\nProcessor time includes what the clients and their commands and searches take, and what asks how far"
                        + " a rebuild is.\nWhat failed: "
                        + rig.use().failures().stream().limit(3).toList()
                        + ". Bulk requests of rebuilds that were sent again: %.0f.\n"
                                .formatted(sentAgain(rig.ledger())),
                sides.table("rebuild, events", "raw, events", "of raw"));
    }

    private static double sentAgain(RunningLedger ledger) {
        return ledger.bean(MeterRegistry.class)
                .get("caseledger.view.bulk.retries")
                .tag("view", "rebuild")
                .counter()
                .count();
    }

    private void verdicts(LedgerInUse use, List<Difference> rest) throws IOException {
        var verdicts = new ArrayList<>(sides.verdictsAtLeast("P5", "≥ 80 % of a raw bulk", GOAL));
        verdicts.add(new Verdict(
                "P5",
                "clients' commands and searches meanwhile",
                "none fails, none finds less than at first",
                String.format(Locale.ROOT, "%,d of %,d and %,d", use.failures().size(), use.commands(), use.searches()),
                Verdict.Outcome.of(use.failures().isEmpty() && use.commands() > 0 && use.searches() > 0)));
        verdicts.add(new Verdict(
                "P5",
                "differences between the last views and the ledger",
                "0",
                Integer.toString(rest.size()),
                Verdict.Outcome.of(rest.isEmpty())));
        Report.verdicts(verdicts);
    }
}

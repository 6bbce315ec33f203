package org.caseledger.adapters.benchmark;

import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.http.util.EntityUtils;
import org.caseledger.adapters.search.SearchProperties;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P5: making every view anew from the ledger, beside a raw bulk of the same final documents into the same indexes; each
 * also while clients write and search.
 */
class RebuildBenchmark {

    private static final int CASES = 100_000;
    private static final double GOAL = 0.8;
    private static final long LOOK_AGAIN_MILLIS = 100;

    /** For so much of the quickest rebuild so far nobody asks how far it is, which takes its time from it. */
    private static final double UNDISTURBED = 0.7;

    /** After fewer, the just-in-time compilers of the ledger and of Elasticsearch still take their time from both sides. */
    private static final int WARM_UPS = 3;

    @TempDir
    Path folder;

    private long quickest;

    private final SideBySide sides = new SideBySide((rebuild, raw) -> rebuild.perSecond() / raw.perSecond());

    /** Under what both sides are measured, and what went on meanwhile. */
    private record Arrangement(String name, Condition condition, Meanwhile rebuilds, Meanwhile raw) {

        Arrangement(String name, Condition condition, ServerProcesses servers, LedgerInUse use) {
            this(name, condition, new Meanwhile(servers, use), new Meanwhile(servers, use));
        }

        String used() {
            return "Meanwhile%s: a rebuild %s; raw %s.".formatted(name, rebuilds, raw);
        }
    }

    /** What the processors were used for while one side was measured, and what clients did. */
    private record Meanwhile(CpuTime processors, LedgerInUse.Rates clients) {

        Meanwhile(ServerProcesses servers, LedgerInUse use) {
            this(new CpuTime(servers), use.new Rates());
        }

        void begins() {
            processors.begin();
            clients.begin();
        }

        void ends(long events) {
            clients.end();
            processors.end(events);
        }

        /** In words, for the report. */
        @Override
        public String toString() {
            return "%s (%s)".formatted(processors, clients);
        }
    }

    @Test
    void makingEveryViewAnew() throws Exception {
        Part.assume("P5");
        var filled = FilledLedger.of(5, Part.cases(CASES));
        try (var ledger = RunningLedger.over(filled, folder)) {
            var connections = ProjectionSettings.requestsOfFillers(
                    ledger.bean(SearchProperties.class).segments());
            try (var raw = RawBulk.of(ledger, folder.resolve("documents"), connections)) {
                var use = new LedgerInUse(ledger);
                var arrangements = arrangements(ledger, use);
                long events = filled.tally().events();
                warmUp(ledger, raw);
                for (int round = 1; round <= Part.ROUNDS; round++) {
                    Report.progress("rebuilding, round %d of %d".formatted(round, Part.ROUNDS));
                    for (var arrangement : arrangements) {
                        measure(arrangement, ledger, raw, events);
                    }
                }
                var rest = differences(ledger);
                report(ledger, filled, raw, arrangements, use);
                verdicts(use, rest);
            }
        }
    }

    private static List<Arrangement> arrangements(RunningLedger ledger, LedgerInUse use) throws SQLException {
        var servers = ServerProcesses.of(ledger.bean(DataSource.class));
        var used = ", while %d clients write and %d search".formatted(LedgerInUse.CLIENTS, LedgerInUse.CLIENTS);
        var arrangements = new ArrayList<>(
                List.of(new Arrangement("", Condition.NONE, servers, use), new Arrangement(used, use, servers, use)));
        if (Processors.canBeDivided()) {
            var apart = ", Elasticsearch on processors of its own";
            var divided = new Processors(servers);
            arrangements.add(new Arrangement(apart, divided, servers, use));
            arrangements.add(new Arrangement(apart + used, divided.and(use), servers, use));
        }
        return arrangements;
    }

    private void warmUp(RunningLedger ledger, RawBulk raw) throws Exception {
        for (int i = 1; i <= WARM_UPS; i++) {
            Report.progress("warming up, %d of %d".formatted(i, WARM_UPS));
            raw.send();
            rebuild(ledger);
        }
    }

    /** @param rawEvents of which the raw bulk has the documents; those that clients have added are rebuilt as well */
    private void measure(Arrangement arrangement, RunningLedger ledger, RawBulk raw, long rawEvents) throws Exception {
        var held = arrangement.condition().begin();
        try {
            long events = ledger.events();
            arrangement.raw().begins();
            var bulk = Measured.rate(rawEvents, raw.send());
            arrangement.raw().ends(rawEvents);
            arrangement.rebuilds().begins();
            var times = rebuild(ledger);
            arrangement.rebuilds().ends(events);
            var name = arrangement.name();
            Report.progress("all histories were in%s: %,.0f events/s, raw %,.0f"
                    .formatted(name, events * 1e9 / times.filled(), bulk.perSecond()));
            sides.add("all histories are in" + name, Measured.rate(events, times.filled()), bulk);
            sides.add("compared with a sample, and searched" + name, Measured.rate(events, times.searched()), bulk);
        } finally {
            held.end();
        }
    }

    /**
     * How long a rebuild took, in nanoseconds.
     *
     * @param filled until the new indexes held all histories, and showed them
     * @param searched until they had replaced the old ones
     */
    private record Times(long filled, long searched) {}

    private Times rebuild(RunningLedger ledger) throws Exception {
        var indexes = ledger.bean(ViewIndexes.class);
        var old = indexes.standing().in(Role.LIVE);
        long began = System.nanoTime();
        ledger.bean(ViewBuilding.class).start(Set.of(View.values()), Thoroughness.SAMPLE, true);
        TimeUnit.NANOSECONDS.sleep((long) (UNDISTURBED * quickest));
        while (!isFilled(ledger)) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        long filled = System.nanoTime() - began;
        quickest = quickest == 0 ? filled : Math.min(quickest, filled);
        while (!isReplaced(old, indexes.standing())) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        long searched = System.nanoTime() - began;
        while (!indexes.standing().in(Role.KEPT).isEmpty()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        ledger.untilMerged();
        return new Times(filled, searched);
    }

    /** Asked often, and so in the cheapest way that there is. */
    private static boolean isFilled(RunningLedger ledger) throws IOException {
        var filling = new Request("GET", "/_alias/*-filling");
        return "{}"
                .equals(EntityUtils.toString(
                        ledger.bean(RestClient.class).performRequest(filling).getEntity()));
    }

    private static boolean isReplaced(List<ViewIndex> old, Standing there) {
        return there.in(Role.LIVE).size() == View.values().length
                && old.stream().noneMatch(one -> there.in(Role.LIVE).stream().anyMatch(one::is));
    }

    /** Of the views that the last rebuild made, and whatever came in since. */
    private static List<Difference> differences(RunningLedger ledger) throws InterruptedException {
        Report.progress("comparing all views with the ledger");
        ledger.catchUp();
        var found = new ArrayList<Difference>();
        ledger.bean(ComparingTheViews.class).compare(progress -> {}, found::add);
        return found;
    }

    private void report(
            RunningLedger ledger, FilledLedger filled, RawBulk raw, List<Arrangement> arrangements, LedgerInUse use)
            throws Exception {
        Report.section(
                "P5: making every view anew",
                Circumstances.of(ledger.bean(DataSource.class)),
                "Filled with " + filled.tally() + ".",
                "Raw: " + raw + ".",
                arrangements.stream().map(Arrangement::used).collect(joining("\n"))
                        + "\nProcessor time includes what the clients and their commands and searches take, and what asks how far"
                        + " a rebuild is.\nWhat failed: "
                        + use.failures().stream().limit(3).toList()
                        + ". Bulk requests of rebuilds that were sent again: %.0f.\n".formatted(sentAgain(ledger)),
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

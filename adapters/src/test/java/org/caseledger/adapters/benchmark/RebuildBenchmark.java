package org.caseledger.adapters.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.http.util.EntityUtils;
import org.caseledger.adapters.search.SearchProperties;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P5: making every view anew from the ledger, beside a raw bulk of the same final documents into the same indexes. */
class RebuildBenchmark {

    private static final int CASES = 50_000;
    private static final double GOAL = 0.8;
    private static final long LOOK_AGAIN_MILLIS = 100;

    /** After fewer, the just-in-time compilers of the ledger and of Elasticsearch still take their time from both sides. */
    private static final int WARM_UPS = 3;

    @TempDir
    Path folder;

    private final SideBySide sides = new SideBySide((rebuild, raw) -> rebuild.perSecond() / raw.perSecond());
    /** How the processors are shared out, and what each side used of them then. */
    private record Arrangement(String name, CpuTime ofRebuilds, CpuTime ofRaw) {

        Arrangement(String name, ServerProcesses servers) {
            this(name, new CpuTime(servers), new CpuTime(servers));
        }

        String used() {
            return "CPU%s: a rebuild %s; raw %s.".formatted(name, ofRebuilds, ofRaw);
        }
    }

    @Test
    void makingEveryViewAnew() throws Exception {
        Part.assume("P5");
        var filled = FilledLedger.of(5, Part.cases(CASES));
        try (var ledger = RunningLedger.over(filled, folder)) {
            var connections = ProjectionSettings.fillers(
                    ledger.bean(SearchProperties.class).segments());
            var servers = ServerProcesses.of(ledger.bean(DataSource.class));
            var arrangements = new ArrayList<>(List.of(new Arrangement("", servers)));
            if (Processors.canBeDivided()) {
                arrangements.add(new Arrangement(", Elasticsearch on processors of its own", servers));
            }
            try (var raw = RawBulk.of(ledger, folder.resolve("documents"), connections)) {
                long events = filled.tally().events();
                warmUp(ledger, raw);
                for (int round = 1; round <= Part.ROUNDS; round++) {
                    Report.progress("rebuilding, round %d of %d".formatted(round, Part.ROUNDS));
                    measure(arrangements.getFirst(), ledger, raw, events);
                    if (arrangements.size() > 1) {
                        divided(servers, () -> measure(arrangements.getLast(), ledger, raw, events));
                    }
                }
                report(ledger, filled, raw, connections, arrangements);
            }
        }
    }

    private static void warmUp(RunningLedger ledger, RawBulk raw) throws Exception {
        for (int i = 1; i <= WARM_UPS; i++) {
            Report.progress("warming up, %d of %d".formatted(i, WARM_UPS));
            raw.send();
            rebuild(ledger);
        }
    }

    private static void divided(ServerProcesses servers, Measuring measuring) throws Exception {
        var processors = new Processors(servers);
        try {
            processors.divide();
            measuring.run();
        } finally {
            processors.share();
        }
    }

    /** Takes its time. */
    @FunctionalInterface
    private interface Measuring {
        void run() throws Exception;
    }

    private void measure(Arrangement arrangement, RunningLedger ledger, RawBulk raw, long events) throws Exception {
        arrangement.ofRaw().begin();
        var bulk = Measured.rate(events, raw.send());
        arrangement.ofRaw().end(events);
        arrangement.ofRebuilds().begin();
        var times = rebuild(ledger);
        arrangement.ofRebuilds().end(events);
        sides.add("all histories are in" + arrangement.name(), Measured.rate(events, times.filled()), bulk);
        sides.add(
                "compared with a sample, and searched" + arrangement.name(),
                Measured.rate(events, times.searched()),
                bulk);
    }

    /**
     * How long a rebuild took, in nanoseconds.
     *
     * @param filled until the new indexes held all histories, and showed them
     * @param searched until they had replaced the old ones
     */
    private record Times(long filled, long searched) {}

    private static Times rebuild(RunningLedger ledger) throws Exception {
        var indexes = ledger.bean(ViewIndexes.class);
        var old = indexes.standing().in(Role.LIVE);
        long began = System.nanoTime();
        ledger.bean(ViewBuilding.class).start(Set.of(View.values()), Thoroughness.SAMPLE, true);
        long filled = 0;
        while (true) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            if (filled == 0 && !isFilled(ledger)) {
                continue;
            }
            filled = filled == 0 ? System.nanoTime() - began : filled;
            var there = indexes.standing();
            if (isReplaced(old, there)) {
                long searched = System.nanoTime() - began;
                while (!indexes.standing().in(Role.KEPT).isEmpty()) {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                }
                ledger.untilMerged();
                return new Times(filled, searched);
            }
        }
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

    private void report(
            RunningLedger ledger, FilledLedger filled, RawBulk raw, int connections, List<Arrangement> arrangements)
            throws Exception {
        Report.section(
                "P5: making every view anew",
                Circumstances.of(ledger.bean(DataSource.class)),
                "Filled with " + filled.tally() + ".",
                "Raw: " + raw + ", by %d connections at a time, as many as a rebuild has.".formatted(connections),
                arrangements.stream().map(Arrangement::used).collect(joining("\n"))
                        + "\nThe ledger's includes that of what asks how far it is.\n",
                sides.table("rebuild, events", "raw, events", "of raw"));
        Report.verdicts(sides.verdictsAtLeast("P5", "≥ 80 % of a raw bulk", GOAL));
    }
}

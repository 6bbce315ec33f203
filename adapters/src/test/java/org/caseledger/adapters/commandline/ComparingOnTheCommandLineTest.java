package org.caseledger.adapters.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.Test;

class ComparingOnTheCommandLineTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void itEndsWellIfNothingDiffersAndBadlyIfSomethingDoes() throws Exception {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            assertThat(compare(views.comparing)).isZero();
            assertThat(printed()).contains("0 differences").contains("documents/s");

            for (var entry : views.documents(View.LEDGER).keySet()) {
                views.http.performRequest(new Request("DELETE", "/" + views.alias(View.LEDGER) + "/_doc/" + entry));
            }
            assertThat(compare(views.comparing)).isOne();
            assertThat(printed().lines().filter(line -> line.startsWith("MISSING: ledger ")))
                    .hasSize(100);
            assertThat(printed()).contains("… and " + (ledger.size() - 100) + " more.");
        }
    }

    @Test
    void whatWaitsEndsWithThreeAndWhatWasGivenUpIsToldAndEndsWell() throws Exception {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();
            var streamId = parked(ledger, views);
            var document = "/" + views.alias(View.CASES) + "/_doc/" + streamId.substring(StreamId.CASE.length());
            views.http.performRequest(new Request("DELETE", document));

            assertThat(compare(views.comparing)).isEqualTo(3);
            assertThat(printed())
                    .contains("PARKED: cases " + streamId)
                    .contains("400 a_type")
                    .contains("0 differences, 1 parked histories, 0 dropped");

            new DeadLetters(
                            new PostgresDeadLetters(ledger.dataSource),
                            views.projections.reprojection(),
                            Clock.systemUTC())
                    .drop(Actor.of("head-qian", Role.HEAD, null), View.CASES, streamId, "由人工核对");
            assertThat(compare(views.comparing)).isZero();
            assertThat(printed())
                    .contains("DROPPED: cases " + streamId)
                    .contains("0 differences, 0 parked histories, 1 dropped");
        }
    }

    @Test
    void withoutASearchServerItEndsBadly() {
        try (var ledger = new TestLedger();
                var views = TestViews.away(ledger)) {
            assertThat(compare(views.comparing)).isOne();
            assertThat(printed()).contains("cannot be reached");
        }
    }

    @Test
    void theProgramFillsTheViewsComparesThemAndEnds() throws Exception {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            assertThat(program(ledger)).isZero();

            var items = SharedServers.indexPrefix(getClass()) + "service-items";
            SharedServers.elasticsearch().delete(delete -> delete.index(items)
                    .id(DemoItem.values()[0].code().value()));
            assertThat(program(ledger)).isOne();
        }
    }

    /** A history that the view of cases does not follow; its name. */
    private static String parked(TestLedger ledger, TestViews views) {
        var first = ledger.reader.after(null, 1, Set.of("case.submitted")).getFirst();
        var last = ledger.reader.stream(first.streamId(), 0, 100).getLast().sequence();
        var projection = views.projections.reprojection().current(View.CASES).orElseThrow();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        new PostgresDeadLetters(ledger.dataSource)
                .park(List.of(DeadLetter.first(View.CASES, projection, first, "400 a_type", last, last, now)));
        return first.streamId();
    }

    private static int program(TestLedger ledger) {
        return new Program(CaseLedger.class)
                .run(
                        "compare",
                        "--caseledger.data-folder=target/compare-data",
                        "--spring.datasource.url=" + ledger.dataSource.getJdbcUrl(),
                        "--spring.datasource.username=" + ledger.dataSource.getUsername(),
                        "--spring.datasource.password=" + ledger.dataSource.getPassword(),
                        "--caseledger.elasticsearch.uris="
                                + SharedServers.elasticsearchEndpoint().uris().getFirst(),
                        "--caseledger.search.index-prefix="
                                + SharedServers.indexPrefix(ComparingOnTheCommandLineTest.class),
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more");
    }

    private int compare(ComparingTheViews comparing) {
        printed.reset();
        return new CompareRun(comparing, new PrintStream(printed, true, UTF_8)).run();
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}

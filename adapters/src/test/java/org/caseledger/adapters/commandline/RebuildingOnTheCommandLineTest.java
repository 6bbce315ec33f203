package org.caseledger.adapters.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

class RebuildingOnTheCommandLineTest {

    private static final Command.Rebuild ITEMS =
            new Command.Rebuild(EnumSet.of(View.SERVICE_ITEMS), Thoroughness.FULL, false);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @Test
    void besideALedgerThatRunsViewsAreMadeAnewAndTheOldOnesAreDiscarded() {
        var office = Office.open();
        new Scenario(office).submittedCase();
        var before = index(office, "CASES");

        assertThat(program(office, "rebuild", "cases", "service-items", "--compare=full"))
                .isZero();
        assertThat(printed()).contains("Making 2 search views anew").contains("The new views are searched, after ");
        assertThat(index(office, "CASES")).isNotEqualTo(before);
        assertThat(kept(office, "CASES")).containsExactly(before);
        assertThat(kept(office, "LEDGER")).isEmpty();

        assertThat(program(office, "discard")).isZero();
        assertThat(printed()).contains("Discarded 2 replaced indexes.");
        assertThat(kept(office, "CASES")).isEmpty();
    }

    @Test
    void itEndsWhenTheOldOnesAreDiscardedIfThatIsWanted() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();
            var all = new Command.Rebuild(EnumSet.allOf(View.class), Thoroughness.NONE, true);

            assertThat(run(views).rebuild(all)).isZero();

            assertThat(views.rebuilds.building().states())
                    .allMatch(state -> state.kept().isEmpty());
            assertThat(printed())
                    .contains("The new views are searched, after ")
                    .contains("The old ones are discarded.");
        }
    }

    @Test
    void itEndsBadlyIfWhatWasMadeDiffersFromTheLedgerAndChangesNothing() throws Exception {
        try (var ledger = new TestLedger();
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(ledger, elasticsearch.endpoint(), TestViews.SETTINGS);
                var background = Executors.newVirtualThreadPerTaskExecutor()) {
            ledger.demo.setUp();
            views.caughtUp();
            var before = state(views).index();
            elasticsearch.mood(Mood.OVERLOADED);
            var rebuild = CompletableFuture.supplyAsync(() -> run(views).rebuild(ITEMS), background);
            until(() -> state(views).rebuild() != null);

            var second = new ByteArrayOutputStream();
            assertThat(new RebuildRun(views.rebuilds.building(), new PrintStream(second, true, UTF_8)).rebuild(ITEMS))
                    .isOne();
            assertThat(second.toString(UTF_8)).contains("Expected no rebuild to be under way, but one is.");

            spoil(views);
            elasticsearch.mood(Mood.WELL);
            assertThat(rebuild.get()).isOne();
            assertThat(printed()).contains("service-items: 1 differences").contains("the old ones are searched still");
            assertThat(state(views).index()).isEqualTo(before);
            assertThat(state(views).rebuild()).isNull();

            assertThat(run(views).discard()).isOne();
            assertThat(printed()).contains("Expected a replaced index to be kept, but there is none to discard.");
        }
    }

    @Test
    void withoutASearchServerItEndsBadly() {
        try (var ledger = new TestLedger();
                var views = TestViews.away(ledger)) {
            assertThat(run(views).rebuild(ITEMS)).isOne();
            assertThat(run(views).discard()).isOne();
            assertThat(printed()).contains("Elasticsearch cannot be asked now");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rebuild everything,\"everything\"",
        "rebuild cases --compare=some,\"some\"",
        "rebuild --discard,\"--discard\"",
        "discard cases,\"cases\""
    })
    void whatCannotBeUnderstoodIsSaidAndNothingIsStarted(String arguments, String named) {
        assertThat(new Program(CaseLedger.class, out).run(arguments.split(" "))).isEqualTo(2);
        assertThat(printed()).contains(named).contains("Use --help to see what can be asked for.");
    }

    @ParameterizedTest
    @CsvSource({"rebuild --help", "discard -h", "help"})
    void helpTellsOfBothAndOfHowTheProgramEnds(String arguments) {
        assertThat(new Program(CaseLedger.class, out).run(arguments.split(" "))).isZero();
        assertThat(printed())
                .contains("rebuild [VIEW…] [--compare=sample|full|none] [--discard-old]")
                .contains("discard      ")
                .contains("Ends with 0 if all was done, 1 if some of it was not, 2 if the arguments");
    }

    private int program(Office office, String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.add("--caseledger.data-folder=target/rebuild-data");
        for (var name : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "caseledger.elasticsearch.uris",
                "caseledger.search.index-prefix",
                "caseledger.secret")) {
            arguments.add("--" + name + "=" + office.bean(Environment.class).getRequiredProperty(name));
        }
        return new Program(CaseLedger.class, out).run(arguments.toArray(String[]::new));
    }

    private RebuildRun run(TestViews views) {
        return new RebuildRun(views.rebuilds.building(), out);
    }

    private static ViewState state(TestViews views) {
        return views.rebuilds.building().states().stream()
                .filter(state -> state.view() == View.SERVICE_ITEMS)
                .findFirst()
                .orElseThrow();
    }

    /** A document of a version that no event will ever reach. */
    private static void spoil(TestViews views) throws Exception {
        var id = views.documents(View.SERVICE_ITEMS).keySet().iterator().next();
        SharedServers.elasticsearch().index(put -> put.index(views.next(View.SERVICE_ITEMS))
                .id(id)
                .version(1_000_000L)
                .versionType(VersionType.External)
                .document(Map.of("code", id)));
    }

    private static String index(Office office, String view) {
        return of(office, view, "/index").getFirst();
    }

    private static List<String> kept(Office office, String view) {
        return of(office, view, "/kept");
    }

    private static List<String> of(Office office, String view, String what) {
        return office.as("head-qian")
                .read("{ searchViews { view index kept } }", Map.of())
                .get("searchViews")
                .valueStream()
                .filter(state -> state.get("view").asString().equals(view))
                .map(state -> state.at(what))
                .flatMap(value -> value.isArray()
                        ? value.valueStream().map(each -> each.asString())
                        : Arrays.stream(new String[] {value.asString()}))
                .toList();
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (var end = System.nanoTime() + 60_000_000_000L; !condition.getAsBoolean(); Thread.sleep(20)) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
        }
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}

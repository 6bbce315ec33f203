package org.caseledger.adapters.graphql.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.importing.LogSource;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The receipt log is imported; those who run the ledger make its views anew, as a front-end would ask for it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildingTheViewsOfTheReceiptLogTest {

    private static final int CASES = 1434;

    private static final String STATES =
            """
            searchViews { view index version filling reflects lagSeconds kept
              rebuild { state version done total perSecond remainingSeconds differences } }""";

    private static MoodyElasticsearch elasticsearch;
    private static Office office;
    private static String imported;

    @BeforeAll
    static void givenTheReceiptLog() throws Exception {
        var file = SharedData.receiptLog();
        elasticsearch = new MoodyElasticsearch();
        office = Office.openAnother(
                RebuildingTheViewsOfTheReceiptLogTest.class,
                "--caseledger.elasticsearch.uris="
                        + elasticsearch.endpoint().uris().getFirst(),
                "--caseledger.search.watch-interval=500ms");
        try (var log = new XesLogs(ZoneId.of("Europe/Amsterdam")).open(file)) {
            imported = office.bean(ImportingALog.class)
                    .run(log, new LogSource("receipt", RegionCode.of("330106")), progress -> {})
                    .position()
                    .toText();
        }
        office.as("supervisor-sun")
                .read(
                        "query Q($at: Position) { cases(atLeast: $at) { position } ledger(atLeast: $at) { position } }",
                        Map.of("at", imported));
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
            elasticsearch.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-zhang",
                "enterprise-huaxia",
                "clerk-li",
                "reviewer-fire",
                "decider-zhao",
                "issuer-chen",
                "catalogue-admin"
            })
    @Order(1)
    void whoDoesNotRunTheLedgerMayNeitherLookNorAct(String client) {
        var desk = office.as(client);

        assertThat(code(desk.ask("{ " + STATES + " }", Map.of()))).isEqualTo("FORBIDDEN");
        for (var mutation : List.of("rebuildSearchViews", "cancelSearchViewRebuild", "discardReplacedSearchViews")) {
            assertThat(code(desk.ask(document(mutation, ""), Map.of()))).isEqualTo("FORBIDDEN");
        }
        assertThat(code(office.asAnybody().ask("{ " + STATES + " }", Map.of()))).isEqualTo("UNAUTHENTICATED");
        assertThat(rebuild("CASES").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void withNothingUnderWayThereIsNothingToCancelOrToDiscard() {
        for (var client : List.of("head-qian", "supervisor-sun", "system")) {
            assertThat(refusal(client, "cancelSearchViewRebuild", "")).isEqualTo("NO_REBUILD");
            assertThat(refusal(client, "discardReplacedSearchViews", "")).isEqualTo("NOTHING_TO_DISCARD");
        }
        for (var view : states("head-qian")) {
            assertThat(view.get("filling").asBoolean()).isFalse();
            assertThat(view.get("index").asString())
                    .contains("-v" + view.get("version").asInt() + "-");
            assertThat(view.get("lagSeconds").asDouble()).isZero();
            assertThat(view.get("kept")).isEmpty();
        }
    }

    @Test
    @Order(3)
    void whileARebuildGoesOnItTellsHowFarItIsAndNoOtherBeginsUntilItIsCancelled() {
        var before = index("CASES");
        elasticsearch.mood(Mood.OVERLOADED);

        var begun = done("head-qian", "rebuildSearchViews", "clientMutationId: \"one\" views: [CASES, LEDGER]");
        assertThat(begun.get("clientMutationId").asString()).isEqualTo("one");
        assertThat(begun.get("position").isNull()).isTrue();
        assertThat(state(begun, "LEDGER").at("/rebuild/state").asString()).isEqualTo("FILLING");
        assertThat(state(begun, "LEDGER").at("/rebuild/total").asInt()).isEqualTo(CASES);
        assertThat(state(begun, "SERVICE_ITEMS").get("rebuild").isNull()).isTrue();

        // Each of three ranges takes a request to each of two views. With one of them left, some range is stored, and
        // not all.
        elasticsearch.letThrough(5);
        until(() -> rebuild("CASES").get("done").asInt() > 0);
        var progress = rebuild("CASES");
        assertThat(progress.get("done").asInt()).isBetween(1, CASES - 1);
        assertThat(before).contains("-v" + progress.get("version").asInt() + "-");
        assertThat(progress.get("differences").isNull()).isTrue();
        until(() -> rebuild("CASES").get("perSecond").asDouble() > 0);
        assertThat(rebuild("CASES").get("remainingSeconds").asInt(-1)).isNotNegative();
        assertThat(refusal("supervisor-sun", "rebuildSearchViews", "views: [PUBLIC_DECISIONS]"))
                .isEqualTo("REBUILD_RUNNING");
        assertThat(found()).isEqualTo(CASES);

        var cancelled = done("system", "cancelSearchViewRebuild", "clientMutationId: \"two\"");
        elasticsearch.mood(Mood.WELL);
        assertThat(cancelled.get("clientMutationId").asString()).isEqualTo("two");
        assertThat(state(cancelled, "CASES").get("rebuild").isNull()).isTrue();
        assertThat(state(cancelled, "CASES").get("index").asString()).isEqualTo(before);
        assertThat(state(cancelled, "CASES").get("kept")).isEmpty();
    }

    @Test
    @Order(4)
    void theNewViewsCountWhatTheFileSays() {
        var before = index("CASES");
        var count = ReceiptLogCount.of(SharedData.receiptLog());

        done("head-qian", "rebuildSearchViews", "comparison: FULL");
        until(() -> !index("CASES").equals(before));

        assertThat(state("LEDGER").get("rebuild").isNull()).isTrue();
        assertThat(state("CASES").get("kept").toString()).contains(before);
        assertThat(count.cases).isEqualTo(CASES);
        assertThat(found()).isEqualTo(CASES);
        assertThat(facet("CHANNEL_NAME")).isEqualTo(count.casesByChannel);
        assertThat(facet("CHANNEL")).isEqualTo(inTheLedgersWords(count.casesByChannel));
        assertThat(facet("STEP_NAME")).hasSize(20);
        assertThat(count.casesByStep).containsAllEntriesOf(facet("STEP_NAME"));
        assertThat(count.steps).hasSize(27);
        count.steps.forEach((step, times) ->
                assertThat(foundBy(step)).as(step).containsExactly(count.casesByStep.get(step), times));
    }

    @Test
    @Order(5)
    void whatWasReplacedIsDiscardedWhenSomebodySaysSoOrByItself() {
        assertThat(states("head-qian")).allMatch(view -> view.get("kept").size() == 1);

        var discarded = done("supervisor-sun", "discardReplacedSearchViews", "clientMutationId: \"three\"");
        assertThat(discarded.get("searchViews"))
                .allMatch(view -> view.get("kept").isEmpty());
        assertThat(refusal("supervisor-sun", "discardReplacedSearchViews", "")).isEqualTo("NOTHING_TO_DISCARD");

        var before = index("CASES");
        done("system", "rebuildSearchViews", "views: [CASES] comparison: NONE discardOld: true");
        until(() -> !index("CASES").equals(before) && state("CASES").get("kept").isEmpty());
        assertThat(found()).isEqualTo(CASES);
    }

    private static Map<String, Integer> inTheLedgersWords(Map<String, Integer> channels) {
        var words = Map.of("Internet", "ONLINE", "Desk", "WINDOW", "Post", "COURIER");
        var counts = new HashMap<String, Integer>();
        channels.forEach((channel, cases) -> counts.merge(words.getOrDefault(channel, "OTHER"), cases, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> facet(String name) {
        var facet = office.as("supervisor-sun")
                .read(
                        "query Q($name: [FacetName!]) { cases { facets(names: $name) { buckets { value count } } } }",
                        Map.of("name", List.of(name)))
                .at("/cases/facets/0/buckets");
        var counts = new TreeMap<String, Integer>();
        facet.forEach(bucket ->
                counts.put(bucket.get("value").asString(), bucket.get("count").asInt()));
        return counts;
    }

    /** How many cases have the step, and how often it was taken. */
    private static List<Integer> foundBy(String step) {
        var found = office.as("supervisor-sun")
                .read(
                        """
                        query Q($step: String!) { cases(filter: {stepName: [$step]}) { totalCount }
                          ledger(filter: {stepName: $step}) { totalCount } }""",
                        Map.of("step", step));
        return List.of(
                found.at("/cases/totalCount").asInt(),
                found.at("/ledger/totalCount").asInt());
    }

    private static int found() {
        return office.as("supervisor-sun")
                .read("{ cases { totalCount } }", Map.of())
                .at("/cases/totalCount")
                .asInt();
    }

    private static JsonNode states(String client) {
        return office.as(client).read("{ " + STATES + " }", Map.of()).get("searchViews");
    }

    private static JsonNode state(String view) {
        return state(office.as("head-qian").read("{ " + STATES + " }", Map.of()), view);
    }

    private static JsonNode state(JsonNode answer, String view) {
        return answer.get("searchViews")
                .valueStream()
                .filter(state -> state.get("view").asString().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode rebuild(String view) {
        return state(view).get("rebuild");
    }

    private static String index(String view) {
        return state(view).get("index").asString();
    }

    private static JsonNode done(String client, String mutation, String input) {
        var payload =
                office.as(client).read(document(mutation, input), Map.of()).get(mutation);
        assertThat(payload.get("userErrors")).isEmpty();
        return payload;
    }

    private static String refusal(String client, String mutation, String input) {
        var payload =
                office.as(client).read(document(mutation, input), Map.of()).get(mutation);
        assertThat(payload.get("searchViews").isNull()).isTrue();
        assertThat(payload.at("/userErrors/0/message").asString()).startsWith("Expected");
        return payload.at("/userErrors/0/code").asString();
    }

    private static String document(String mutation, String input) {
        return "mutation { " + mutation + "(input: {" + input + "}) { clientMutationId position " + STATES
                + " userErrors { code message path legalBasis } } }";
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }

    private static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}

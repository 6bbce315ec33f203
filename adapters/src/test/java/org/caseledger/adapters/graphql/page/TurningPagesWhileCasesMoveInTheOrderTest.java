package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Somebody turns pages; between one and the next every case goes one step on, and so moves in the order of the pages. */
class TurningPagesWhileCasesMoveInTheOrderTest {

    private static final String FORWARDS =
            """
            query Q($item: [String!], $words: String, $order: CaseOrder, $cursor: String, $at: Position) {
              cases(search: $words, filter: {itemCode: $item}, orderBy: $order, first: 3, after: $cursor, atLeast: $at) {
                position totalCount pageInfo { hasNextPage endCursor } edges { node { number } } } }""";

    private static final String BACKWARDS =
            """
            query Q($item: [String!], $words: String, $order: CaseOrder, $cursor: String, $at: Position) {
              cases(search: $words, filter: {itemCode: $item}, orderBy: $order, last: 3, before: $cursor, atLeast: $at) {
                position totalCount pageInfo { hasPreviousPage } edges { cursor node { number } } } }""";

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);
    private final String item = Catalogue.publishedItem(office);
    private final List<String> there = Stream.generate(() -> scenario.submittedCase(item))
            .limit(10)
            .sorted()
            .toList();
    private final Map<String, Integer> steps = new HashMap<>();
    private String recorded = "";

    @ParameterizedTest
    @CsvSource({
        "RELEVANCE,DESCENDING", "RELEVANCE,ASCENDING",
        "ACCEPTED_AT,DESCENDING", "ACCEPTED_AT,ASCENDING",
        "DECIDED_AT,DESCENDING", "DECIDED_AT,ASCENDING",
        "CLOSED_AT,DESCENDING", "CLOSED_AT,ASCENDING"
    })
    void everyCaseThatWasThereIsSeenOnce(String field, String direction) {
        givenCasesOnTheirWay();
        var seen = new ArrayList<String>();
        var positions = new ArrayList<String>();
        JsonNode page = null;
        do {
            page = page(FORWARDS, field, direction, page == null ? null : page.at("/pageInfo/endCursor"));
            page.get("edges").forEach(edge -> seen.add(edge.at("/node/number").asString()));
            positions.add(page.get("position").asString());
            assertThat(page.get("totalCount").asInt()).isEqualTo(there.size());
            everyCaseGoesOneStepOn();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(there);
        assertThat(positions).containsOnly(positions.getFirst());
    }

    @Test
    void readFromTheEndToo() {
        givenCasesOnTheirWay();
        var seen = new ArrayList<String>();
        JsonNode page = null;
        do {
            page = page(BACKWARDS, "ACCEPTED_AT", "DESCENDING", page == null ? null : page.at("/edges/0/cursor"));
            page.get("edges").forEach(edge -> seen.add(edge.at("/node/number").asString()));
            everyCaseGoesOneStepOn();
        } while (page.at("/pageInfo/hasPreviousPage").asBoolean());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void laterPagesCannotBeAskedToShowWhatCameAfterTheirMoment() {
        givenCasesOnTheirWay();
        var first = page(FORWARDS, "ACCEPTED_AT", "DESCENDING", null);
        everyCaseGoesOneStepOn();
        var variables = variables("ACCEPTED_AT", "DESCENDING", first.at("/pageInfo/endCursor"));
        variables.put("at", recorded);

        var error = office.as("supervisor-sun").ask(FORWARDS, variables).at("/errors/0");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/field").asString()).isEqualTo("atLeast");
    }

    private JsonNode page(String document, String field, String direction, JsonNode cursor) {
        return office.as("supervisor-sun")
                .read(document, variables(field, direction, cursor))
                .get("cases");
    }

    private Map<String, Object> variables(String field, String direction, JsonNode cursor) {
        var variables = new HashMap<String, Object>();
        variables.put("item", List.of(item));
        variables.put("words", field.equals("RELEVANCE") ? "开设餐馆" : null);
        variables.put("order", Map.of("field", field, "direction", direction));
        variables.put("cursor", cursor == null ? null : cursor.asString());
        variables.put("at", cursor == null ? recorded : null);
        return variables;
    }

    /** Most of them lack the date by which they are ordered, and will have it before they are seen. */
    private void givenCasesOnTheirWay() {
        for (int i = 0; i < there.size(); i++) {
            for (int step = 0; step < List.of(0, 0, 0, 0, 0, 0, 0, 0, 3, 5).get(i); step++) {
                step(there.get(i));
            }
        }
        see();
    }

    private void everyCaseGoesOneStepOn() {
        there.forEach(this::step);
        see();
    }

    private void step(String number) {
        switch (steps.merge(number, 1, Integer::sum)) {
            case 1 -> accept(number);
            case 2 -> scenario.reviewed(number);
            case 3 -> scenario.granted(number);
            case 4 -> scenario.certified(number);
            case 5 -> scenario.delivered(number);
            default -> {}
        }
    }

    /** The number of the notice has the words that are searched for, and counts for more than the subject. */
    private void accept(String number) {
        var given = office.as("clerk-li")
                .give("acceptApplication", Map.of("number", number, "documentNumber", "开设餐馆受字" + steps.size() + "号"));
        assertThat(given.get("userErrors")).isEmpty();
    }

    /** Every search sees all that was recorded. */
    private void see() {
        recorded = there.stream()
                .map(number -> office.as("supervisor-sun")
                        .read(
                                "query Q($n: String!) { case(number: $n) { history(last: 1) { position } } }",
                                Map.of("n", number))
                        .at("/case/history/position")
                        .asString())
                .max(Comparator.comparing(LedgerPosition::parse))
                .orElseThrow();
        office.as("supervisor-sun")
                .read("query Q($at: Position) { cases(first: 1, atLeast: $at) { position } }", Map.of("at", recorded));
    }
}

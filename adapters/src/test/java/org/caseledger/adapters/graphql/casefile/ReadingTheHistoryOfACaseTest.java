package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingTheHistoryOfACaseTest {

    private static final String HISTORY =
            """
            query Q($n: String!, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
              case(number: $n, asOf: $asOf) { status version
                history(first: $first, after: $after, last: $last, before: $before) { totalCount position
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                  edges { cursor node { id sequence type revision title summary occurredAt recordedAt channel data
                    caseNumber itemCode certificateIdentifier correlationId causationId legalBasis
                    actor { id kind role unit { code name } } } } } } }""";

    private final Office office = Office.open();
    private final String number = new Scenario(office).closedCase();

    @Test
    void pagesForwardAndBackwardMeet() {
        var first = history(Map.of("first", 3));
        var next = history(
                Map.of("first", 100, "after", first.at("/pageInfo/endCursor").asString()));
        var last = history(Map.of("last", 2));

        assertThat(first.get("totalCount").asInt()).isEqualTo(8);
        assertThat(sequences(first)).containsExactly(0, 1, 2);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(sequences(next)).containsExactly(3, 4, 5, 6, 7);
        assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(sequences(last)).containsExactly(6, 7);
    }

    @Test
    void anEntrySaysWhatWhoWhenAndByWhatRight() {
        var entry = history(Map.of("first", 2)).at("/edges/1/node");

        assertThat(List.of("type", "title", "legalBasis", "caseNumber", "channel"))
                .extracting(field -> entry.get(field).asString())
                .containsExactly(
                        "case.accepted",
                        "The application was accepted.",
                        "Administrative Licensing Law art. 32 (5)",
                        number,
                        "WINDOW");
        assertThat(entry.at("/actor/id").asString()).isEqualTo("clerk-li");
        assertThat(entry.at("/actor/unit/name").asString()).isNotBlank();
        assertThat(entry.at("/data/document").asString()).startsWith(number);
        assertThat(entry.get("itemCode").asString()).hasSize(31);
        assertThat(entry.get("certificateIdentifier").isNull()).isTrue();
        assertThat(entry.get("correlationId").asString()).isNotBlank();
    }

    @Test
    void titlesAreInTheLanguageThatTheClientAccepts() {
        var chinese = office.as("clerk-li").speaking("fr;q=0.9, zh-CN;q=0.8, en;q=0.5");

        assertThat(chinese.read(HISTORY, Map.of("n", number))
                        .at("/case/history/edges/1/node/title")
                        .asString())
                .isEqualTo("申请已受理。");
    }

    @Test
    void aCaseOfThePastHasTheHistoryOfThePast() {
        var accepted =
                history(Map.of("first", 2)).at("/edges/1/node/recordedAt").asString();

        var past = office.as("clerk-li")
                .read(HISTORY, Map.of("n", number, "asOf", accepted))
                .get("case");

        assertThat(past.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(sequences(past.get("history"))).containsExactly(0, 1);
    }

    @Test
    void aCaseAndItsHistoryAreReadTogether() {
        var question = "query Q($n: String!) { case(number: $n) { status history { edges { node { title } } } } }";

        int trips = office.tripsFor(() -> office.as("clerk-li").read(question, Map.of("n", number)));

        assertThat(trips).isEqualTo(1);
    }

    @Test
    void beforeItsFirstEntryThereWasNoCase() {
        assertThat(office.as("clerk-li")
                        .read(HISTORY, Map.of("n", number, "asOf", "2020-01-01T00:00:00+08:00"))
                        .get("case")
                        .isNull())
                .isTrue();
    }

    private JsonNode history(Map<String, ?> page) {
        var variables = new HashMap<String, Object>(page);
        variables.put("n", number);
        return office.as("clerk-li").read(HISTORY, variables).at("/case/history");
    }

    private static List<Integer> sequences(JsonNode history) {
        return history.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/sequence").asInt())
                .toList();
    }
}

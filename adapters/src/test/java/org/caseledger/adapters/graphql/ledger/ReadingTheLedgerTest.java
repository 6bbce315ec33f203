package org.caseledger.adapters.graphql.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingTheLedgerTest {

    private static final String LEDGER =
            """
            query Q($filter: LedgerFilter, $first: Int, $after: Position, $at: Position) {
              ledger(filter: $filter, first: $first, after: $after, atLeast: $at) { totalCount position
                pageInfo { hasNextPage endCursor }
                edges { cursor node { position type title caseNumber itemCode actor { id } } } } }""";

    private final Office office = Office.open();
    private final String number = new Scenario(office).grantedCase();

    @Test
    void entriesOfACaseComeInTheOrderOfTheLedgerAndWithTheirItem() {
        var found = ledger(Map.of("filter", Map.of("caseNumber", number), "at", office.positionOf(number)));

        assertThat(types(found))
                .containsExactly(
                        "case.submitted",
                        "case.accepted",
                        "case.review-recorded",
                        "case.review-recorded",
                        "case.granted");
        assertThat(found.at("/edges/4/node/itemCode").asString()).hasSize(31);
        assertThat(found.at("/edges/4/node/actor/id").asString()).isEqualTo("decider-zhao");
    }

    @Test
    void readingGoesOnFromThePlaceOfTheLastEntry() {
        var filter = Map.of("caseNumber", number);
        var first = ledger(Map.of("filter", filter, "first", 2, "at", office.positionOf(number)));

        var next = ledger(Map.of(
                "filter", filter, "after", first.at("/edges/1/node/position").asString()));

        assertThat(types(next)).containsExactly("case.review-recorded", "case.review-recorded", "case.granted");
    }

    @Test
    void entriesAreFoundByWhatHappenedAndByWhoActed() {
        var found = ledger(Map.of(
                "filter",
                Map.of("caseNumber", number, "types", List.of("case.review-recorded"), "actor", "reviewer-fire"),
                "at",
                office.positionOf(number)));

        assertThat(found.get("totalCount").asInt()).isEqualTo(1);
    }

    private JsonNode ledger(Map<String, ?> variables) {
        return office.as("supervisor-sun").read(LEDGER, variables).get("ledger");
    }

    private static List<String> types(JsonNode found) {
        return found.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/type").asString())
                .toList();
    }
}

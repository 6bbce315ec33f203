package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A list shows what the ledger says now, but reads no histories for what documents tell. */
class ListingCasesTest {

    private static final String IN_DOCUMENTS =
            """
            __typename id number version status outcome channel subject submittedAt acceptedAt decidedAt closedAt
            applicant { __typename kind name ... on NaturalPerson { name } } acceptingUnit { __typename code name }
            decidingUnit { code name } regionAccepting regionDeciding rating { grade gradeCode bad ratedAt }""";

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);
    private final String item = Catalogue.publishedItem(office);

    @Test
    void documentsTellWhatHistoriesWouldTell() {
        var last = casesInManyStates();

        var told = list(IN_DOCUMENTS + " serviceItem { id code version name }", last);
        var folded = list(IN_DOCUMENTS + " serviceItem { id code version name } history { totalCount }", last);

        folded.forEach(node -> ((ObjectNode) node).remove("history"));
        assertThat(told).hasSize(5).isEqualTo(folded);
        assertThat(told).extracting(node -> node.get("status").asString()).contains("SUBMITTED", "GRANTED", "CLOSED");
    }

    @Test
    void noHistoryIsReadForWhatDocumentsTell() {
        var last = casesInManyStates();

        assertThat(historiesRead(() -> list(IN_DOCUMENTS, last))).isZero();
        assertThat(historiesRead(() -> list("number firstHandler", last))).isEqualTo(5);
    }

    @Test
    void nothingAtAllIsReadForNumbersOfHits() {
        var last = casesInManyStates();

        int trips = office.tripsFor(() -> assertThat(ask("totalCount edges { cursor }", last)
                        .get("totalCount")
                        .asInt())
                .isEqualTo(5));

        assertThat(trips).isZero();
    }

    /** Nobody waits for the view: whatever it says meanwhile, the ledger is further on. */
    @Test
    void aListIsNotBehindTheLedger() {
        var number = scenario.submittedCase(item);
        list("number", office.positionOf(number));

        for (var step : List.of("ACCEPTED", "IN_REVIEW", "GRANTED", "CERTIFICATE_ISSUED", "CLOSED")) {
            go(step, number);
            var found = office.as("supervisor-sun")
                    .read(
                            "query Q($item: [String!]) { cases(filter: {itemCode: $item}) { edges { node { status } } } }",
                            Map.of("item", List.of(item)));
            assertThat(found.at("/cases/edges/0/node/status").asString()).isEqualTo(step);
        }
    }

    private void go(String step, String number) {
        switch (step) {
            case "ACCEPTED" -> scenario.accepted(number);
            case "IN_REVIEW" -> scenario.reviewed(number);
            case "GRANTED" -> scenario.granted(number);
            case "CERTIFICATE_ISSUED" -> scenario.certified(number);
            default -> scenario.delivered(number);
        }
    }

    /** The place of what happened last. */
    private String casesInManyStates() {
        scenario.submittedCase(item);
        scenario.accepted(scenario.submittedCase(item));
        scenario.granted(scenario.reviewed(scenario.accepted(scenario.submittedCase(item))));
        var closed = scenario.submittedCase(item);
        scenario.delivered(scenario.certified(scenario.granted(scenario.reviewed(scenario.accepted(closed)))));
        var rated = scenario.submittedCase(item);
        scenario.delivered(scenario.certified(scenario.granted(scenario.reviewed(scenario.accepted(rated)))));
        var given = office.as("citizen-zhang").give("rateCase", Map.of("number", rated, "grade", "DISSATISFIED"));
        assertThat(given.get("userErrors")).isEmpty();
        return office.positionOf(rated);
    }

    private List<JsonNode> list(String fields, String position) {
        return ask("edges { node { " + fields + " } }", position)
                .get("edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .toList();
    }

    private JsonNode ask(String fields, String position) {
        return office.as("supervisor-sun")
                .read(
                        "query Q($item: [String!], $at: Position) { cases(filter: {itemCode: $item}, atLeast: $at) { "
                                + fields + " } }",
                        Map.of("item", List.of(item), "at", position))
                .get("cases");
    }

    /** The fewest of several times, for projections read beside it. */
    private int historiesRead(Runnable question) {
        return IntStream.range(0, 5)
                .map(any -> {
                    int before = office.reader().histories();
                    question.run();
                    return office.reader().histories() - before;
                })
                .min()
                .orElseThrow();
    }
}

package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a mutation recorded is reflected by every search that waits for it, and by none that has not come so far. */
class TellingWhatAnAnswerReflectsTest {

    private static final String EVERY_SEARCH =
            """
            query Q($at: Position) {
              cases(first: 1, atLeast: $at) { position } ledger(first: 1, atLeast: $at) { position }
              serviceItems(first: 1, atLeast: $at) { position } publicDecisions(first: 1, atLeast: $at) { position }
              viewer { cases(first: 1, atLeast: $at) { position } certificates(first: 1, atLeast: $at) { position } } }""";

    private final Office office = Office.open();
    private final String item = Catalogue.publishedItem(office);

    @Test
    void everySearchReflectsThePlaceThatItWaitedFor() {
        var recorded = submitted();

        var answers = office.as("supervisor-sun").read(EVERY_SEARCH, Map.of("at", recorded));

        for (var search : List.of(
                "/cases", "/ledger", "/serviceItems", "/publicDecisions", "/viewer/cases", "/viewer/certificates")) {
            assertThat(reflected(answers.at(search))).as(search).isGreaterThanOrEqualTo(place(recorded));
        }
    }

    @Test
    void whatAnAnswerReflectsItShows() {
        for (int cases = 1; cases <= 3; cases++) {
            var recorded = submitted();
            JsonNode answer;
            do {
                answer = office.as("supervisor-sun")
                        .read(
                                "query Q($item: [String!]) { cases(filter: {itemCode: $item}) { position totalCount } }",
                                Map.of("item", List.of(item)))
                        .get("cases");
                if (reflected(answer).compareTo(place(recorded)) >= 0) {
                    assertThat(answer.get("totalCount").asInt()).isEqualTo(cases);
                }
            } while (reflected(answer).compareTo(place(recorded)) < 0);
        }
    }

    /** Where the ledger recorded one more case. */
    private String submitted() {
        return office.as("citizen-zhang")
                .give("submitApplication", Catalogue.application(item))
                .get("position")
                .asString();
    }

    private static LedgerPosition reflected(JsonNode answer) {
        return place(answer.get("position").asString());
    }

    private static LedgerPosition place(String position) {
        return LedgerPosition.parse(position);
    }
}

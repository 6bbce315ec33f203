package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class ReadingAPageOfCasesTest {

    private static final String PAGE =
            """
            query Q($item: [String!], $first: Int, $at: Position) {
              cases(filter: {itemCode: $item}, first: $first, atLeast: $at) { edges { node { number
                serviceItem { name } materials { name state } history { edges { node { title } } }
                certificate { certificate { status history { edges { node { title } } }
                  case { number serviceItem { code } } } } } } } }""";

    private final Office office = Office.open();

    @Test
    void aPageCostsTheSameRoundTripsHoweverManyCasesItHas() {
        var scenario = new Scenario(office);
        var item = Catalogue.publishedItem(office);
        var numbers = Stream.generate(() -> scenario.submittedCase(item))
                .limit(6)
                .map(scenario::accepted)
                .map(scenario::reviewed)
                .map(scenario::granted)
                .map(scenario::certified)
                .toList();
        var position = office.positionOf(numbers.getLast());

        int ofOne = tripsFor(item, 1, position);
        int ofSix = tripsFor(item, 6, position);

        assertThat(ofSix).isEqualTo(ofOne).isLessThanOrEqualTo(6);
    }

    private int tripsFor(String item, int size, String position) {
        return office.tripsFor(() -> {
            var edges = office.as("supervisor-sun")
                    .read(PAGE, Map.of("item", List.of(item), "first", size, "at", position))
                    .at("/cases/edges");
            assertThat(edges.size()).isEqualTo(size);
            assertThat(edges.toString()).doesNotContain("null").contains("食品经营许可", "VALID");
        });
    }
}

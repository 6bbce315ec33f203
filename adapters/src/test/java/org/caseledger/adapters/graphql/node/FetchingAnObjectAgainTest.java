package org.caseledger.adapters.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Desk;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FetchingAnObjectAgainTest {

    private static final String NODES =
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Case { number } } }";

    private final Office office = Office.open();

    @Test
    void everyKindOfObjectIsFoundAgainByItsId() {
        var number = new Scenario(office).closedCase();
        var ids = idsAround(number);

        var nodes = office.as("clerk-li").read(NODES, Map.of("ids", ids)).get("nodes");

        assertThat(nodes.valueStream().map(node -> node.get("__typename").asString()))
                .containsExactly("Case", "ServiceItem", "Certificate", "LedgerEntry");
        assertThat(nodes.valueStream().map(node -> node.get("id").asString())).isEqualTo(ids);
    }

    @Test
    void manyAreReadInOneRoundTripOfEachKind() {
        var scenario = new Scenario(office);
        var item = Catalogue.publishedItem(office);
        var ids =
                List.of(scenario.submittedCase(item), scenario.submittedCase(item), scenario.submittedCase(item))
                        .stream()
                        .map(number -> new GlobalId(GlobalId.Type.CASE, number).text())
                        .toList();

        int trips = office.tripsFor(() -> office.as("clerk-li").read(NODES, Map.of("ids", ids)));

        assertThat(trips).isEqualTo(1);
    }

    @Test
    void withoutATokenOnlyWhatIsPublicIsThere() {
        var ids = idsAround(new Scenario(office).closedCase());

        var nodes = office.asAnybody().read(NODES, Map.of("ids", ids)).get("nodes");

        assertThat(nodes.valueStream().map(JsonNode::isNull)).containsExactly(true, false, true, true);
    }

    @Test
    void whatIsNoIdOfThisLedgerStandsForNothing() {
        var ids = List.of("", "!", "Q0FTRTp4", "T1RIRVI6eA", new GlobalId(GlobalId.Type.ENTRY, "case-x/-1").text());

        var nodes = office.as("clerk-li").read(NODES, Map.of("ids", ids)).get("nodes");

        assertThat(nodes.valueStream().map(JsonNode::isNull)).containsOnly(true);
    }

    private List<String> idsAround(String number) {
        Desk desk = office.as("clerk-li");
        var file = desk.read(
                        """
                        query Q($n: String!) { case(number: $n) { id serviceItem { id }
                          certificate { certificate { id } } history(first: 1) { edges { node { id } } } } }""",
                        Map.of("n", number))
                .get("case");
        return List.of(
                file.get("id").asString(),
                file.at("/serviceItem/id").asString(),
                file.at("/certificate/certificate/id").asString(),
                file.at("/history/edges/0/node/id").asString());
    }
}

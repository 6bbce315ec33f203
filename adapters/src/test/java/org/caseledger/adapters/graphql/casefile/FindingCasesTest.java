package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FindingCasesTest {

    private static final String SEARCH =
            """
            query Q($search: String, $filter: CaseFilter, $first: Int, $after: String, $at: Position) {
              cases(search: $search, filter: $filter, first: $first, after: $after, atLeast: $at) {
                totalCount position pageInfo { hasNextPage endCursor }
                facets(names: [STATUS, CHANNEL]) { name buckets { value count } }
                edges { cursor highlights { field fragments } node { number status } } } }""";

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);
    private final String item = Catalogue.publishedItem(office);

    @Test
    void aCaseIsFoundAsItStandsTogetherWithCounts() {
        var one = scenario.submittedCase(item);
        var other = scenario.accepted(scenario.submittedCase(item));

        var found = search(Map.of("filter", Map.of("itemCode", List.of(item)), "at", office.positionOf(other)));

        assertThat(numbers(found)).containsExactlyInAnyOrder(one, other);
        assertThat(found.get("totalCount").asInt()).isEqualTo(2);
        assertThat(found.get("facets").toString())
                .contains("{\"value\":\"SUBMITTED\",\"count\":1}", "{\"value\":\"ACCEPTED\",\"count\":1}")
                .contains("\"name\":\"CHANNEL\"");
    }

    @Test
    void everythingThatCanBeCountedIsCountedIfNothingIsNamed() {
        var number = scenario.submittedCase(item);

        var facets = office.as("supervisor-sun")
                .read(
                        "query Q($at: Position) { cases(atLeast: $at) { facets { name buckets { value count } } } }",
                        Map.of("at", office.positionOf(number)))
                .at("/cases/facets");

        assertThat(facets.valueStream().map(facet -> facet.get("name").asString()))
                .containsExactlyInAnyOrder(
                        "STATUS",
                        "ITEM",
                        "UNIT",
                        "REGION",
                        "CHANNEL",
                        "CHANNEL_NAME",
                        "RATING",
                        "STEP_NAME",
                        "HANDLER",
                        "SOURCE");
    }

    @Test
    void wordsAreFoundInTheMaterialsAndShownWhereTheyStand() {
        var number = scenario.submittedCase(item);

        var found = search(
                Map.of("search", "平面图", "filter", Map.of("itemCode", List.of(item)), "at", office.positionOf(number)));

        assertThat(numbers(found)).contains(number);
        assertThat(found.at("/edges/0/highlights").toString()).contains("<em>");
    }

    @Test
    void pagesFollowOneAnother() {
        var all = List.of(scenario.submittedCase(item), scenario.submittedCase(item), scenario.submittedCase(item));
        var filter = Map.of("itemCode", List.of(item));

        var first = search(Map.of("filter", filter, "first", 2, "at", office.positionOf(all.getLast())));
        var second = search(Map.of(
                "filter",
                filter,
                "first",
                2,
                "after",
                first.at("/pageInfo/endCursor").asString()));

        assertThat(numbers(first)).hasSize(2);
        assertThat(numbers(second)).hasSize(1).doesNotContainAnyElementsOf(numbers(first));
    }

    @Test
    void aPageOfNoneTellsHowManyThereAre() {
        var number = scenario.submittedCase(item);

        var found = search(
                Map.of("filter", Map.of("itemCode", List.of(item)), "first", 0, "at", office.positionOf(number)));

        assertThat(found.get("edges").isEmpty()).isTrue();
        assertThat(found.get("totalCount").asInt()).isEqualTo(1);
        assertThat(found.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void anApplicantFindsTheirOwnCasesInTheirFile() {
        var number = scenario.submittedCase(item);

        var own = viewer("citizen-zhang", number);
        var others = viewer("citizen-wang", number);

        assertThat(own.at("/actor/name").asString()).isEqualTo("张三");
        assertThat(numbers(own.get("cases"))).contains(number);
        assertThat(numbers(others.get("cases"))).doesNotContain(number);
    }

    @Test
    void anApplicantFindsTheirCertificatesInTheirFile() {
        var number = scenario.closedCase();
        var identifier = scenario.certificateOf(number);

        var own = viewer("citizen-zhang", number);

        assertThat(own.at("/certificates/edges").valueStream().map(edge -> edge.at("/node/identifier")
                        .asString()))
                .contains(identifier);
    }

    private JsonNode search(Map<String, ?> variables) {
        return office.as("supervisor-sun").read(SEARCH, variables).get("cases");
    }

    private JsonNode viewer(String client, String number) {
        return office.as(client)
                .read(
                        """
                        query Q($at: Position) { viewer { actor { id name role }
                          cases(first: 100, atLeast: $at) { edges { node { number } } }
                          certificates(first: 100, atLeast: $at) { edges { node { identifier case { number } } } } } }""",
                        Map.of("at", office.positionOf(number)))
                .get("viewer");
    }

    private static List<String> numbers(JsonNode found) {
        return found.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/number").asString())
                .toList();
    }
}

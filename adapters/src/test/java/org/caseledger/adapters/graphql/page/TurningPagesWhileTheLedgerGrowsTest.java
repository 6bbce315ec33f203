package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody turns pages; between one and the next a case is submitted and another one is accepted. */
class TurningPagesWhileTheLedgerGrowsTest {

    private static final String CASES =
            """
            query Q($item: [String!], $words: String, $order: CaseOrder, $after: String) {
              cases(search: $words, filter: {itemCode: $item}, orderBy: $order, first: 2, after: $after) {
                pageInfo { hasNextPage endCursor } edges { node { number } } } }""";

    private static final String LEDGER =
            """
            query Q($item: String, $after: Position, $at: Position) {
              ledger(filter: {itemCode: $item}, first: 3, after: $after, atLeast: $at) {
                pageInfo { hasNextPage endCursor } edges { node { id } } } }""";

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);
    private final String item = Catalogue.publishedItem(office);
    private final List<String> there =
            Stream.generate(() -> scenario.submittedCase(item)).limit(7).toList();
    private final Deque<String> waiting = new ArrayDeque<>(there);
    private String recorded = office.positionOf(there.getLast());

    @ParameterizedTest
    @CsvSource({"SUBMITTED_AT,DESCENDING,", "SUBMITTED_AT,ASCENDING,", "RELEVANCE,DESCENDING,开设餐馆"})
    void everyCaseThatWasThereIsSeenOnce(String field, String direction, String words) {
        var seen = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        variables.put("item", List.of(item));
        variables.put("words", words);
        variables.put("order", Map.of("field", field, "direction", direction));
        boolean more = true;
        while (more) {
            see();
            var page = office.as("supervisor-sun").read(CASES, variables).get("cases");
            page.get("edges").forEach(edge -> seen.add(edge.at("/node/number").asString()));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            grow();
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    @Test
    void everyEntryIsSeenOnceAndInOrder() {
        var seen = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        variables.put("item", item);
        boolean more = true;
        while (more) {
            variables.put("at", recorded);
            var page = office.as("supervisor-sun").read(LEDGER, variables).get("ledger");
            page.get("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("after", page.at("/pageInfo/endCursor").asString());
            if (more) {
                grow();
            }
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(entries());
    }

    /** Every search sees all that was recorded. */
    private void see() {
        office.as("supervisor-sun")
                .read("query Q($at: Position) { cases(first: 1, atLeast: $at) { position } }", Map.of("at", recorded));
    }

    private void grow() {
        if (!waiting.isEmpty()) {
            scenario.accepted(waiting.removeFirst());
            recorded = office.positionOf(scenario.submittedCase(item));
        }
    }

    /** One for the item, one for each case, and one for each acceptance. */
    private int entries() {
        int accepted = there.size() - waiting.size();
        return 1 + there.size() + 2 * accepted;
    }
}

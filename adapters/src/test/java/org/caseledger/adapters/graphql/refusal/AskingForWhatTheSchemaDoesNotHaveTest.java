package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class AskingForWhatTheSchemaDoesNotHaveTest {

    private final Office office = Office.open();

    @Test
    void anUnknownFieldOfTheInputIsAMalformedRequest() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("urgent", true);

        assertThat(new Refusal(office).topLevel(office.as("citizen-zhang"), "submitApplication", input))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aPageOfMoreThanAHundredIsBeyondTheLimit() {
        var number = new Scenario(office).submittedCase();

        assertThat(code(
                        "query Q($n: String!) { case(number: $n) { history(first: 101) { totalCount } } }",
                        Map.of("n", number)))
                .isEqualTo("LIMIT_EXCEEDED");
        assertThat(code("{ cases(first: 101) { totalCount } }", Map.of())).isEqualTo("LIMIT_EXCEEDED");
        assertThat(code("{ ledger(first: 101) { totalCount } }", Map.of())).isEqualTo("LIMIT_EXCEEDED");
        assertThat(code("{ serviceItems(last: 101) { totalCount } }", Map.of())).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aForeignCursorIsTold() {
        var number = new Scenario(office).submittedCase();

        assertThat(code(
                        "query Q($n: String!) { case(number: $n) { history(after: \"x\") { totalCount } } }",
                        Map.of("n", number)))
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void theArgumentOfAForeignCursorIsNamed() {
        assertThat(field("{ cases(after: \"x\") { totalCount } }")).isEqualTo("after");
        assertThat(field("{ cases(last: 5, before: \"x\") { totalCount } }")).isEqualTo("before");
        assertThat(field("{ serviceItems(before: \"x\") { totalCount } }")).isEqualTo("before");
        assertThat(field("{ publicDecisions(after: \"x\") { totalCount } }")).isEqualTo("after");
    }

    @Test
    void aMistypedCaseNumberInAQueryIsTold() {
        assertThat(code("{ case(number: \"3301060123456789ABCDEF0\") { number } }", Map.of()))
                .isEqualTo("BAD_REQUEST");
    }

    private String field(String document) {
        return office.as("supervisor-sun")
                .ask(document, Map.of())
                .at("/errors/0/extensions/field")
                .asString();
    }

    private String code(String document, Map<String, ?> variables) {
        return office.as("supervisor-sun")
                .ask(document, variables)
                .at("/errors/0/extensions/code")
                .asString();
    }
}

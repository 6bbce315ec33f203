package org.caseledger.adapters.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class AskingForTooMuchTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void aPageHasTwentyEntriesUnlessToldOtherwise() {
        assertThat(page("search: \"x\"")
                        .json()
                        .at("/data/serviceItems/totalCount")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void aPageOfAHundredIsServed() {
        assertThat(page("first: 100").json().has("errors")).isFalse();
    }

    @Test
    void aPageOverAHundredIsNot() {
        assertLimited(page("first: 101"), "at most 100");
        assertLimited(page("last: 2147483647"), "at most 100");
    }

    @Test
    void aNegativePageIsNone() {
        assertThat(page("first: -1").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aPageFromBothEndsIsNone() {
        assertThat(page("first: 1, last: 1").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aDocumentTooDeepIsNotServed() {
        var deep = "{ __type(name: \"Query\") { " + "ofType { ".repeat(21) + "name" + " }".repeat(21) + " } }";

        assertThat(wire.ask(deep).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aPageOfPagesOfPagesIsNotServed() {
        var wide =
                "{ cases(first: 100) { edges { node { history(first: 100) { edges { node { actor { id name } } } } } } } }";

        assertLimited(wire.ask(wide), "fields in an answer");
    }

    @Test
    void manyPagesAreNotServed() {
        var many = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            many.append("a" + i + ": cases(first: 100) { edges { node { number status } } } ");
        }

        assertLimited(wire.ask("{ " + many + "}"), "fields in an answer");
    }

    @Test
    void aLongDocumentIsNotParsed() {
        var answer = wire.ask("{ __typename } #" + "x".repeat(20_000));

        assertLimited(answer, "characters");
    }

    @Test
    void introspectionByCommonToolsIsServed() {
        assertThat(wire.ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY)
                        .json()
                        .has("errors"))
                .isFalse();
    }

    private Wire.Answer page(String arguments) {
        return wire.ask("{ serviceItems(" + arguments + ") { totalCount } }");
    }

    private static void assertLimited(Wire.Answer answer, String words) {
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains(words);
    }
}

package org.caseledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Canaries: each rule finds what it is there to find. */
class BreakingTheRulesTest {
    @Test
    void somethingWithoutADescriptionIsFound() {
        var schema = Schemas.of(
                """
                "All."
                type Query { "A field." one("No full stop" way: Int): Int, two: Word }
                "Words."
                enum Word { YES }
                """);
        assertThat(Descriptions.violations(schema))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactlyInAnyOrder("Query.one.way", "Query.two", "Word.YES");
    }

    @Test
    void aNameInTheWrongFormIsFound() {
        var schema = Schemas.of(
                """
                type Query { Upper(form: Form): Int, caseNo: word, certId: Int, fine: Int }
                enum word { Yes }
                input Form { snake_case: Int }
                """);
        assertThat(Names.violations(schema))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactlyInAnyOrder(
                        "Query.Upper", "Query.caseNo", "Query.certId", "word", "word.Yes", "Form", "Form.snake_case");
    }

    @Test
    void aMutationOfAnotherShapeIsFound() {
        var schema = Schemas.of(
                """
                type Query { one: Int }
                type Mutation { close(input: CloseInput): ClosePayload!, open(number: Int): Int }
                input CloseInput { number: String }
                type ClosePayload { userErrors: [String!]! }
                """);
        assertThat(Mutations.violations(schema))
                .containsExactlyInAnyOrder(
                        "close does not follow: a mutation takes exactly one input: CloseInput!",
                        "close does not follow: a mutation takes a clientMutationId",
                        "close does not follow: a mutation names its case",
                        "close does not follow: a mutation takes an expectedVersion",
                        "close does not follow: a mutation answers a nullable ClosePayload",
                        "close does not follow: a mutation answers the clientMutationId",
                        "close does not follow: a mutation answers a position",
                        "close does not follow: a mutation answers userErrors",
                        "close does not follow: a mutation answers one changed object",
                        "open does not follow: a mutation takes exactly one input: OpenInput!",
                        "open does not follow: a mutation answers a nullable OpenPayload");
    }

    @Test
    void aPageOfAnotherShapeIsFound() {
        var schema = Schemas.of(
                """
                type Query { cases(first: Int): CaseConnection }
                type CaseConnection { edges: [CaseEdge] }
                type CaseEdge { node: Int }
                """);
        assertThat(Connections.violations(schema))
                .containsExactlyInAnyOrder(
                        "Query.cases cannot be paged by first and after",
                        "CaseConnection lacks edges: [CaseEdge!]!",
                        "CaseConnection lacks pageInfo: PageInfo!",
                        "CaseConnection lacks position: Position!",
                        "CaseConnection lacks totalCount: Int!",
                        "CaseEdge lacks cursor: String!",
                        "CaseEdge lacks node: Case!");
    }
}

package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseledger.application.search.PageRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoingOnOnlyFromSelectedCursorsTest {

    private static final String SCHEMA =
            """
            type Query { cases(first: Int, after: String, last: Int, before: String): Cases }
            type Cases { edges: [Edge]  pageInfo: Info  position: String }
            type Edge { cursor: String  node: Case }
            type Info { hasNextPage: Boolean  startCursor: String  endCursor: String }
            type Case { history: Cases }""";

    private final List<PageRequest> asked = new ArrayList<>();
    private final GraphQL graphql = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SCHEMA),
                            RuntimeWiring.newRuntimeWiring()
                                    .type("Query", query -> query.dataFetcher("cases", this::cases))
                                    .build()))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cases { edges { cursor } } }",
                "{ cases { edges { here: cursor node { history { position } } } } }",
                "{ cases { pageInfo { endCursor } } }",
                "{ cases(last: 3, before: \"x\") { pageInfo { ...I } } } fragment I on Info { startCursor }",
                "{ cases { ...on Cases { ...C } } } fragment C on Cases { all: edges { ...on Edge { cursor } } }"
            })
    void whoSelectsACursorCanGoOn(String document) {
        assertThat(page(document).resumable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cases { position } }",
                "{ cases { pageInfo { hasNextPage } edges { node { history { edges { cursor } pageInfo { endCursor } } } } } }",
                "query Q($no: Boolean = false) { cases { position edges @include(if: $no) { cursor } } }"
            })
    void whoDoesNotCannot(String document) {
        assertThat(page(document).resumable()).isFalse();
    }

    private PageRequest page(String document) {
        var answer = graphql.execute(ExecutionInput.newExecutionInput(document));
        assertThat(answer.getErrors()).isEmpty();
        return asked.getLast();
    }

    private Map<String, Object> cases(DataFetchingEnvironment field) {
        asked.add(Searching.page(field));
        return Map.of();
    }
}

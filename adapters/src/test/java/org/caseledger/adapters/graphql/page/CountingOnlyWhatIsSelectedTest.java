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
import org.junit.jupiter.api.Test;

class CountingOnlyWhatIsSelectedTest {

    private static final String SCHEMA =
            """
            type Query { cases(first: Int, after: String, last: Int, before: String): Cases }
            type Cases { totalCount: Int  position: String  edges: [Edge] }
            type Edge { node: Case }
            type Case { history: Cases }""";

    private final List<PageRequest> asked = new ArrayList<>();
    private final GraphQL graphql = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SCHEMA),
                            RuntimeWiring.newRuntimeWiring()
                                    .type("Query", query -> query.dataFetcher("cases", this::cases))
                                    .build()))
            .build();

    @Test
    void aSelectedCountIsCounted() {
        assertThat(page("{ cases { totalCount } }").counted()).isTrue();
        assertThat(page("{ cases { all: totalCount } }").counted()).isTrue();
        assertThat(page("{ cases { ...on Cases { ...F } } } fragment F on Cases { totalCount }")
                        .counted())
                .isTrue();
        assertThat(page("{ cases(last: 5, before: \"x\") { totalCount } }").counted())
                .isTrue();
    }

    @Test
    void aCountThatIsNotSelectedIsNot() {
        assertThat(page("{ cases { position } }").counted()).isFalse();
        assertThat(page("query Q($no: Boolean = false) { cases { position totalCount @include(if: $no) } }")
                        .counted())
                .isFalse();
    }

    @Test
    void theCountOfAListInsideTheHitsIsAnother() {
        assertThat(page("{ cases { edges { node { history { totalCount } } } } }")
                        .counted())
                .isFalse();
    }

    @Test
    void aPageOfNoneCanBeAskedFor() {
        assertThat(page("{ cases(first: 0) { totalCount } }")).isEqualTo(new PageRequest(0, null, false, true, false));
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

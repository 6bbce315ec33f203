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

/** A schema with one list, which notes the page that is asked for. */
final class AskedPage {

    private static final String SCHEMA =
            """
            type Query { cases(first: Int, after: String, last: Int, before: String): Cases }
            type Cases { totalCount: Int  edges: [Edge]  pageInfo: Info  position: String }
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

    private AskedPage() {}

    /** What a document asks for. */
    static PageRequest of(String document) {
        var list = new AskedPage();
        var answer = list.graphql.execute(ExecutionInput.newExecutionInput(document));
        assertThat(answer.getErrors()).isEmpty();
        return list.asked.getLast();
    }

    private Map<String, Object> cases(DataFetchingEnvironment field) {
        asked.add(Searching.page(field));
        return Map.of();
    }
}

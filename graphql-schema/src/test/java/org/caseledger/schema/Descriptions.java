package org.caseledger.schema;

import graphql.schema.GraphQLSchema;
import java.util.List;

/** Everything that has a name says in whole sentences what it means. */
final class Descriptions {
    private Descriptions() {}

    static List<String> violations(GraphQLSchema schema) {
        return Elements.of(schema).stream()
                .filter(element -> !isSentence(element))
                .map(element -> element.path() + " has no description that ends like a sentence")
                .toList();
    }

    private static boolean isSentence(Element element) {
        var description = element.description();
        return description != null && description.strip().endsWith(".");
    }
}

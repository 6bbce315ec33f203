package org.caseledger.schema;

import static graphql.schema.GraphQLTypeUtil.simplePrint;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists in pages have the shape of the Relay cursor connections specification, and tell what they reflect. */
final class Connections {
    private static final String SUFFIX = "Connection";

    private Connections() {}

    static List<String> violations(GraphQLSchema schema) {
        var violations = new ArrayList<String>();
        for (var type : Elements.ownTypes(schema)) {
            if (type instanceof GraphQLObjectType object) {
                violations.addAll(ofPage(schema, object));
                violations.addAll(ofFields(object));
            }
        }
        return violations;
    }

    private static List<String> ofPage(GraphQLSchema schema, GraphQLObjectType page) {
        if (!page.getName().endsWith(SUFFIX)) {
            return List.of();
        }
        var name = page.getName().substring(0, page.getName().length() - SUFFIX.length());
        var violations = new ArrayList<>(lacking(
                page,
                Map.of(
                        "edges", "[" + name + "Edge!]!",
                        "pageInfo", "PageInfo!",
                        "totalCount", "Int!",
                        "position", "Position!")));
        var edge = schema.getObjectType(name + "Edge");
        violations.addAll(
                edge == null
                        ? List.of(page.getName() + " has no edge type")
                        : lacking(edge, Map.of("cursor", "String!", "node", node(edge, name))));
        return violations;
    }

    /** What is counted but cannot be shown is null, where that can be. */
    private static String node(GraphQLObjectType edge, String name) {
        return name.equals(typeOf(edge.getFieldDefinition("node"))) ? name : name + "!";
    }

    private static List<String> ofFields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> simplePrint(field.getType()).replace("!", "").endsWith(SUFFIX))
                .filter(field -> field.getArgument("first") == null || field.getArgument("after") == null)
                .map(field -> type.getName() + "." + field.getName() + " cannot be paged by first and after")
                .toList();
    }

    private static List<String> lacking(GraphQLObjectType type, Map<String, String> shape) {
        return shape.entrySet().stream()
                .filter(field -> !field.getValue().equals(typeOf(type.getFieldDefinition(field.getKey()))))
                .map(field -> type.getName() + " lacks " + field.getKey() + ": " + field.getValue())
                .sorted()
                .toList();
    }

    private static @Nullable String typeOf(@Nullable GraphQLFieldDefinition field) {
        return field == null ? null : simplePrint(field.getType());
    }
}

package org.caseledger.schema;

import static graphql.schema.GraphQLTypeUtil.simplePrint;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every mutation has one input and one payload, both named after it, with the same handles for clients. */
final class Mutations {
    private final GraphQLSchema schema;
    private final List<String> violations = new ArrayList<>();

    private Mutations(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<String> violations(GraphQLSchema schema) {
        var mutations = new Mutations(schema);
        Objects.requireNonNull(schema.getMutationType(), "no mutations")
                .getFieldDefinitions()
                .forEach(mutations::check);
        return mutations.violations;
    }

    private void check(GraphQLFieldDefinition mutation) {
        var name = upperFirst(mutation.getName());
        checkInput(mutation, name + "Input");
        checkPayload(mutation, name + "Payload");
    }

    private void checkInput(GraphQLFieldDefinition mutation, String name) {
        var arguments = mutation.getArguments().stream()
                .map(argument -> argument.getName() + ": " + simplePrint(argument.getType()))
                .toList();
        expect(arguments.equals(List.of("input: " + name + "!")), mutation, "takes exactly one input: " + name + "!");
        if (schema.getType(name) instanceof GraphQLInputObjectType input) {
            expect(has(input.getField("clientMutationId"), "String"), mutation, "takes a clientMutationId");
            checkCase(mutation, input);
        }
    }

    private void checkCase(GraphQLFieldDefinition mutation, GraphQLInputObjectType input) {
        var ofCase = input.getField("number") != null;
        expect(!ofCase || has(input.getField("number"), "String!"), mutation, "names its case");
        expect(!ofCase || has(input.getField("expectedVersion"), "Int"), mutation, "takes an expectedVersion");
    }

    private void checkPayload(GraphQLFieldDefinition mutation, String name) {
        expect(simplePrint(mutation.getType()).equals(name), mutation, "answers a nullable " + name);
        if (schema.getType(name) instanceof GraphQLObjectType payload) {
            expect(has(payload.getField("clientMutationId"), "String"), mutation, "answers the clientMutationId");
            expect(has(payload.getField("position"), "Position"), mutation, "answers a position");
            expect(has(payload.getField("userErrors"), "[UserError!]!"), mutation, "answers userErrors");
            expect(payload.getFields().size() == 4, mutation, "answers one changed object");
        }
    }

    private static boolean has(@Nullable GraphQLNamedSchemaElement field, String type) {
        return field != null
                && field.getChildren().stream()
                        .anyMatch(child -> child instanceof graphql.schema.GraphQLType t
                                && simplePrint(t).equals(type));
    }

    private void expect(boolean holds, GraphQLFieldDefinition mutation, String rule) {
        if (!holds) {
            violations.add(mutation.getName() + " does not follow: a mutation " + rule);
        }
    }

    private static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

package org.caseledger.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;

/** Lists everything in a schema that has a name, apart from what GraphQL itself defines. */
final class Elements {
    private final List<Element> found = new ArrayList<>();

    private Elements() {}

    static List<Element> of(GraphQLSchema schema) {
        var elements = new Elements();
        ownTypes(schema).forEach(elements::addType);
        return elements.found;
    }

    static List<GraphQLNamedType> ownTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .toList();
    }

    private void addType(GraphQLNamedType type) {
        var input = type instanceof GraphQLInputObjectType;
        add(input ? Element.Kind.INPUT_TYPE : Element.Kind.OUTPUT_TYPE, "", type);
        if (type instanceof GraphQLFieldsContainer container) {
            addFields(container);
        }
        if (type instanceof GraphQLInputObjectType object) {
            object.getFields().forEach(field -> add(Element.Kind.INPUT_FIELD, type.getName() + ".", field));
        }
        if (type instanceof GraphQLEnumType words) {
            words.getValues().forEach(word -> add(Element.Kind.WORD, type.getName() + ".", word));
        }
    }

    private void addFields(GraphQLFieldsContainer container) {
        for (var field : container.getFields()) {
            add(Element.Kind.FIELD, container.getName() + ".", field);
            field.getArguments()
                    .forEach(argument ->
                            add(Element.Kind.ARGUMENT, container.getName() + "." + field.getName() + ".", argument));
        }
    }

    private void add(Element.Kind kind, String prefix, GraphQLNamedSchemaElement element) {
        found.add(new Element(kind, prefix + element.getName(), element.getDescription()));
    }
}

package org.caseledger.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@HttpTest
class ListingTheRootFieldsTest {

    @Autowired
    private GraphQlSource source;

    @Test
    void everyFieldIsPublicOrNotAndNothingElseIsListed() {
        var listed = new TreeSet<>(FieldAccess.PUBLIC);
        listed.addAll(FieldAccess.AUTHENTICATED);

        assertThat(listed).isEqualTo(fieldsOfTheSchema());
    }

    @Test
    void noFieldIsBoth() {
        assertThat(FieldAccess.PUBLIC).doesNotContainAnyElementsOf(FieldAccess.AUTHENTICATED);
    }

    private TreeSet<String> fieldsOfTheSchema() {
        var schema = source.schema();
        var fields = new TreeSet<String>();
        Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .forEach(type -> fields.addAll(fieldsOf(type)));
        return fields;
    }

    private static TreeSet<String> fieldsOf(GraphQLObjectType type) {
        var names = new TreeSet<String>();
        type.getFieldDefinitions().forEach(field -> names.add(type.getName() + "." + field.getName()));
        return names;
    }
}

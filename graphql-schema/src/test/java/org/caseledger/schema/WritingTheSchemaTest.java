package org.caseledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTheSchemaTest {
    private static final GraphQLSchema OURS = Schemas.ours();

    @Test
    void everythingIsDescribed() {
        assertThat(Descriptions.violations(OURS)).isEmpty();
    }

    @Test
    void namesAreWholeWords() {
        assertThat(Names.violations(OURS)).isEmpty();
    }

    @Test
    void mutationsHaveOneShape() {
        assertThat(Mutations.violations(OURS)).isEmpty();
    }

    @Test
    void pagesHaveTheShapeOfRelay() {
        assertThat(Connections.violations(OURS)).isEmpty();
    }

    @Test
    void everyPayloadBelongsToAMutation() {
        var answered = OURS.getMutationType().getFieldDefinitions().stream()
                .map(mutation -> mutation.getType().toString())
                .toList();
        assertThat(Elements.ownTypes(OURS))
                .filteredOn(type -> type.getName().endsWith("Payload"))
                .hasSameSizeAs(answered);
    }

    @Test
    void everyInterfaceOfNodesHasAnId() {
        assertThat(OURS.getImplementations(OURS.getTypeAs("Node")))
                .extracting(GraphQLObjectType::getName)
                .isEqualTo(List.of("Case", "Certificate", "LedgerEntry", "ServiceItem"));
    }

    @Test
    void eachStepOfACaseHasAFileOfItsName() {
        assertThat(Schemas.files())
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "submission.graphqls",
                        "intake.graphqls",
                        "review.graphqls",
                        "clock.graphqls",
                        "decision.graphqls",
                        "issuance.graphqls",
                        "delivery.graphqls",
                        "withdrawal.graphqls",
                        "rating.graphqls",
                        "departmentstep.graphqls");
    }
}

package org.caseledger.adapters.security;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/**
 * Demands a caller for every field of a root type that is not public, before the code behind it runs. Done once, when the
 * schema is built, so that fields further down cost nothing.
 */
final class FieldProtection extends GraphQLTypeVisitorStub {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type
                && ROOTS.contains(type.getName())
                && !FieldAccess.isPublic(type.getName(), field.getName())) {
            protect(type, field, context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
        }
        return TraversalControl.CONTINUE;
    }

    private static void protect(
            GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder code) {
        var place = FieldCoordinates.coordinates(type, field);
        var served = code.getDataFetcher(place, field);
        code.dataFetcher(place, demandingACaller(served));
    }

    private static DataFetcher<?> demandingACaller(DataFetcher<?> served) {
        return environment -> {
            Callers.require(environment);
            return served.get(environment);
        };
    }
}

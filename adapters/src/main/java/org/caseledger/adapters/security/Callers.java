package org.caseledger.adapters.security;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;

/** Finds who gave the GraphQL request that is being served; the same over HTTP, server-sent events and WebSocket. */
public final class Callers {

    static final String KEY = Callers.class.getName();

    private Callers() {}

    /**
     * Who gave the request.
     *
     * @throws NotAuthenticated if it came without a token
     * @throws RoleUnknown if its token carries no role that the ledger knows
     */
    public static Caller require(DataFetchingEnvironment environment) {
        return require(environment.getGraphQlContext());
    }

    /** As {@link #require(DataFetchingEnvironment)}. */
    public static Caller require(GraphQLContext context) {
        return switch (context.<Requester>getOrDefault(KEY, Requester.Anonymous.INSTANCE)) {
            case Requester.Known known -> known.caller();
            case Requester.WithoutRole none -> throw new RoleUnknown();
            case Requester.Anonymous none -> throw new NotAuthenticated();
        };
    }

    /** Who gave the request, for fields that are public but show more to some; empty without a token or role. */
    public static Optional<Caller> find(GraphQLContext context) {
        Requester requester = context.getOrDefault(KEY, Requester.Anonymous.INSTANCE);
        return requester instanceof Requester.Known known ? Optional.of(known.caller()) : Optional.empty();
    }
}

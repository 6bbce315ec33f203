package org.caseledger.adapters.graphql.mutation;

import org.caseledger.domain.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A mutation as it was asked for.
 *
 * @param name the mutation's name
 * @param input its input
 * @param actor who asks
 * @param correlationId ties together everything that one request causes
 */
public record MutationCall(String name, Input input, Actor actor, String correlationId) {

    /** The id that the client sent; null if it sent none. */
    public @Nullable String clientMutationId() {
        return input.text("clientMutationId");
    }
}

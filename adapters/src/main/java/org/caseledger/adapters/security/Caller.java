package org.caseledger.adapters.security;

import org.caseledger.domain.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who gave the request: a valid token with a known role.
 *
 * @param actor who acts, as every event of the request will say
 * @param identity who that is in the register of persons or organisations; null if the token does not say, as with
 *     officers
 */
public record Caller(Actor actor, @Nullable Identity identity) {}

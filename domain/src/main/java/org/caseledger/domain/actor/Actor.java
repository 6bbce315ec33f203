package org.caseledger.domain.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param kind what kind of being acts
 * @param id the account's opaque id; never a name or an identity number
 * @param role the role in which it acts
 * @param unit the unit that it acts for; only officers and departments' systems have one
 */
public record Actor(ActorKind kind, String id, Role role, @Nullable Unit unit) {

    /** An actor whose kind follows from its role. */
    public static Actor of(String id, Role role, @Nullable Unit unit) {
        return new Actor(ActorKind.of(role), id, role, unit);
    }
}

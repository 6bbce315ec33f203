package org.caseledger.adapters.graphql.actor;

import java.util.Map;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.domain.actor.ActorKind;
import org.caseledger.domain.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the API shows it.
 *
 * @param id the account's opaque id
 * @param kind what kind of being acts
 * @param name the name by which the account is known; the ledger itself knows none
 * @param role the role in which it acts
 * @param unit the unit that it acts for
 */
public record Actor(String id, ActorKind kind, @Nullable String name, Role role, @Nullable Unit unit) {

    /** Shows an actor of the domain. */
    public static Actor of(org.caseledger.domain.actor.Actor actor, @Nullable String name) {
        return new Actor(actor.id(), actor.kind(), name, actor.role(), Unit.ofNullable(actor.unit()));
    }

    /** The actor of an event, from its metadata; events without one were recorded by the ledger itself. */
    public static Actor of(Map<String, String> metadata) {
        var role = Role.valueOf(metadata.getOrDefault(EventMetadata.ACTOR_ROLE, Role.SYSTEM.name()));
        return new Actor(
                metadata.getOrDefault(EventMetadata.ACTOR_ID, "ledger"),
                ActorKind.valueOf(metadata.getOrDefault(
                        EventMetadata.ACTOR_KIND, ActorKind.of(role).name())),
                null,
                role,
                unit(metadata));
    }

    private static @Nullable Unit unit(Map<String, String> metadata) {
        var code = metadata.get(EventMetadata.UNIT_CODE);
        return code == null ? null : new Unit(code, metadata.getOrDefault(EventMetadata.UNIT_NAME, code));
    }
}

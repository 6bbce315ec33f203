package org.caseledger.application.command;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What every event says about where it comes from. Never personal data: the actor's id is an opaque account.
 *
 * <p>Correlation and causation stand under the names that EventStoreDB's own tooling understands.
 */
public final class EventMetadata {

    /** What kind of being acted. */
    public static final String ACTOR_KIND = "actorKind";

    /** The account that acted. */
    public static final String ACTOR_ID = "actorId";

    /** The role in which it acted. */
    public static final String ACTOR_ROLE = "actorRole";

    /** The credit code of the unit that it acted for. */
    public static final String UNIT_CODE = "unitCode";

    /** The name of the unit that it acted for. */
    public static final String UNIT_NAME = "unitName";

    /** The channel by which the command came. */
    public static final String CHANNEL = "channel";

    /** Ties together everything that one request or import caused. */
    public static final String CORRELATION = "$correlationId";

    /** The command that led to the event. */
    public static final String CAUSATION = "$causationId";

    /** The keyed digest of what the client sent with its mutation id; only on the events of repeatable commands. */
    public static final String CONTENT_DIGEST = "contentDigest";

    private EventMetadata() {}

    /** What the events of a command say. */
    public static Map<String, String> of(Occasion occasion, Envelope envelope, UUID commandId) {
        var entries = new HashMap<String, String>();
        entries.put(CHANNEL, occasion.channel().name());
        entries.put(CORRELATION, envelope.correlationId());
        entries.put(CAUSATION, commandId.toString());
        addActor(entries, occasion.actor());
        addDigest(entries, envelope.once());
        return entries;
    }

    private static void addActor(Map<String, String> entries, Actor actor) {
        entries.put(ACTOR_KIND, actor.kind().name());
        entries.put(ACTOR_ID, actor.id());
        entries.put(ACTOR_ROLE, actor.role().name());
        var unit = actor.unit();
        if (unit != null) {
            entries.put(UNIT_CODE, unit.code().value());
            entries.put(UNIT_NAME, unit.name());
        }
    }

    private static void addDigest(Map<String, String> entries, @Nullable Once once) {
        if (once != null) {
            entries.put(CONTENT_DIGEST, once.contentDigest());
        }
    }
}

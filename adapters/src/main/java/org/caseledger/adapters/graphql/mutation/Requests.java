package org.caseledger.adapters.graphql.mutation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.caseledger.adapters.secret.LedgerSecret;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Once;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.code.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and by which channel a mutation is asked for, and how it is told from another one. */
@Component
final class Requests {

    private final LedgerSecret secret;
    private final Clock clock;

    Requests(LedgerSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** The circumstances of a mutation. Moments are kept to the microsecond, as databases do. */
    Occasion occasion(MutationCall call) {
        var actor = call.actor();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var channel = call.input().wordIfGiven("channel", Channel.class);
        return new Occasion(actor, channel == null ? usualChannel(actor) : channel, at);
    }

    private static Channel usualChannel(Actor actor) {
        if (actor.role() == Role.SYSTEM) {
            return Channel.OTHER;
        }
        return actor.role() == Role.CLERK ? Channel.WINDOW : Channel.ONLINE;
    }

    /** What comes around the command. */
    Envelope envelope(MutationCall call) {
        var expected = call.input().numberIfGiven("expectedVersion");
        return new Envelope(once(call), expected == null ? null : expected.longValue(), call.correlationId());
    }

    private @Nullable Once once(MutationCall call) {
        var id = call.clientMutationId();
        return id == null ? null : new Once(id, secret.contentDigest(content(call)));
    }

    private static String content(MutationCall call) {
        return CanonicalJson.of(call.name(), call.input().raw());
    }
}

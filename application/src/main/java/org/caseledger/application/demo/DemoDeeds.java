package org.caseledger.application.demo;

import org.caseledger.application.command.CommandId;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Once;
import org.caseledger.domain.actor.Actor;

/** Ids of what is done in the demonstration. */
final class DemoDeeds {

    private static final String NAME = "demonstration";

    private DemoDeeds() {}

    static Envelope numbered(int deed) {
        return envelope(NAME + "-" + deed);
    }

    static Envelope last() {
        return envelope(NAME + "-end");
    }

    /** The id of the event that the first deed led to. */
    static String firstEvent() {
        return event(DemoAccount.CATALOGUE_ADMIN.actor(), numbered(1));
    }

    /** The id of the event that the last deed led to. */
    static String lastEvent() {
        return event(DemoAccount.SUPERVISOR_SUN.actor(), last());
    }

    private static Envelope envelope(String id) {
        return new Envelope(new Once(id, NAME), null, NAME);
    }

    private static String event(Actor actor, Envelope envelope) {
        var once = envelope.once();
        if (once == null) {
            throw new IllegalArgumentException("Every deed of the demonstration has an id");
        }
        return CommandId.message(CommandId.of(actor, once), 0).toString();
    }
}

package org.caseledger.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.Channel;

/** Who acts in an example, and when: always at {@link #NOW} unless the example moves it. */
public final class By {

    /** A Monday morning in Beijing. */
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    /** The official date of {@link #NOW}. */
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private By() {}

    /** The citizen, online. */
    public static Occasion citizen() {
        return citizen(Channel.ONLINE);
    }

    /** The citizen, by a channel. */
    public static Occasion citizen(Channel channel) {
        return new Occasion(Actor.of("citizen-1", Role.CITIZEN, null), channel, NOW);
    }

    /** Whoever hands in by a channel: the citizen online, elsewhere a clerk for the citizen. */
    public static Occasion handingIn(Channel channel) {
        return channel == Channel.ONLINE || channel == Channel.MOBILE
                ? citizen(channel)
                : new Occasion(Actor.of("clerk-1", Role.CLERK, Units.AUTHORITY), channel, NOW);
    }

    /** A clerk of the general window. */
    public static Occasion clerk() {
        return officer("clerk-1", Role.CLERK, Units.AUTHORITY);
    }

    /** A reviewer of a department. */
    public static Occasion reviewer(Unit department) {
        return officer("reviewer-1", Role.REVIEWER, department);
    }

    /** Somebody who decides for a unit. */
    public static Occasion decider(Unit unit) {
        return officer("decider-1", Role.DECIDER, unit);
    }

    /** The head of the deciding authority. */
    public static Occasion head() {
        return officer("head-1", Role.HEAD, Units.AUTHORITY);
    }

    /** An officer of a unit's issuing desk. */
    public static Occasion issuer(Unit unit) {
        return officer("issuer-1", Role.ISSUER, unit);
    }

    /** The supervisor. */
    public static Occasion supervisor() {
        return officer("supervisor-1", Role.SUPERVISOR, Units.OUTSIDER);
    }

    /** The keeper of the catalogue. */
    public static Occasion keeper() {
        return officer("keeper-1", Role.CATALOGUE_ADMIN, Units.AUTHORITY);
    }

    /** A department's system. */
    public static Occasion system() {
        return new Occasion(Actor.of("system-1", Role.SYSTEM, null), Channel.OTHER, NOW);
    }

    private static Occasion officer(String id, Role role, Unit unit) {
        return new Occasion(Actor.of(id, role, unit), Channel.WINDOW, NOW);
    }
}

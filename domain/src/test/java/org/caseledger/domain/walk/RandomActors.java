package org.caseledger.domain.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.jspecify.annotations.Nullable;

/** Who asks: somebody with the right, or anybody at all. Time goes on by hours, now and then backwards. */
final class RandomActors {

    private static final List<Unit> UNITS = List.of(Units.AUTHORITY, Units.FIRE, Units.HEALTH, Units.OUTSIDER);

    private final Dice dice;
    private Instant now = By.NOW;

    RandomActors(Dice dice) {
        this.dice = dice;
    }

    Unit unit() {
        return dice.oneOf(UNITS);
    }

    /** Mostly the deciding unit, often another one. */
    Unit mostlyTheDecidingUnit() {
        return dice.mostly(70, Units.AUTHORITY, unit());
    }

    Instant now() {
        return now;
    }

    /** Mostly this role of this unit, sometimes another role of it, sometimes anybody. */
    Occasion mostly(Role role, @Nullable Unit unit) {
        var actual = dice.mostly(93, role, dice.oneOf(Role.values()));
        return dice.chance(93) ? occasion(actual, unit, Channel.WINDOW) : anybody();
    }

    Occasion anybody() {
        var unit = dice.chance(70) ? unit() : null;
        return occasion(dice.oneOf(Role.values()), unit, dice.oneOf(Channel.values()));
    }

    Occasion occasion(Role role, @Nullable Unit unit, Channel channel) {
        now = now.plus(Duration.ofHours(dice.between(-2, 30)));
        return new Occasion(Actor.of(role.name().toLowerCase(Locale.ROOT) + "-1", role, unit), channel, now);
    }
}

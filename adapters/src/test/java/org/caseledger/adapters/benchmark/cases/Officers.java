package org.caseledger.adapters.benchmark.cases;

import java.time.Instant;
import java.util.Locale;
import org.caseledger.application.demo.DemoUnits;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.DocumentNumber;

/** Who acts in one case: some of the officers of each unit, and the applicant's own account. */
final class Officers {

    private static final int OF_A_UNIT = 25;

    private final Chance chance;
    private final Actor applicant;
    private final Channel channel;

    Officers(Plan plan, Chance chance) {
        this.chance = chance;
        var role = plan.applicant().served() == ServedParty.NATURAL_PERSON ? Role.CITIZEN : Role.ENTERPRISE;
        this.applicant = Actor.of("account-" + chance.symbols(10).toLowerCase(Locale.ROOT), role, null);
        this.channel = plan.channel();
    }

    /** By the channel of the case: the applicant online, elsewhere a clerk for the applicant. */
    Occasion handingIn(Instant at) {
        return online()
                ? new Occasion(applicant, channel, at)
                : new Occasion(officer(Role.CLERK, DemoUnits.SERVICE_CENTRE), channel, at);
    }

    Occasion applicant(Instant at) {
        return new Occasion(applicant, online() ? channel : Channel.MOBILE, at);
    }

    Occasion clerk(Instant at) {
        return of(Role.CLERK, DemoUnits.SERVICE_CENTRE, at);
    }

    Occasion of(Role role, Unit unit, Instant at) {
        return new Occasion(officer(role, unit), Channel.WINDOW, at);
    }

    /** A department's system. */
    Occasion system(Instant at) {
        return new Occasion(Actor.of("system-" + chance.below(7), Role.SYSTEM, null), Channel.OTHER, at);
    }

    DocumentNumber document(Unit unit, Instant at) {
        var year = at.toString().substring(0, 4);
        return DocumentNumber.of("西" + unit.name().charAt(unit.name().length() - 3) + "许〔" + year + "〕第"
                + chance.between(1, 99_999) + "号");
    }

    private boolean online() {
        return channel == Channel.ONLINE || channel == Channel.MOBILE;
    }

    private Actor officer(Role role, Unit unit) {
        var name = role.name().toLowerCase(Locale.ROOT) + "-"
                + unit.code().value().substring(8, 17) + "-" + (1 + chance.below(OF_A_UNIT));
        return Actor.of(name, role, unit);
    }
}

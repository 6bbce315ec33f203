package org.caseledger.application.demo;

import java.util.Locale;
import java.util.Optional;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.party.Party;
import org.jspecify.annotations.Nullable;

/** The accounts of the demonstration, one for each role and a few more. Their names are their ids. */
public enum DemoAccount {
    /** A citizen who applies for himself. */
    CITIZEN_ZHANG(Role.CITIZEN, null),
    /** Another citizen. */
    CITIZEN_WANG(Role.CITIZEN, null),
    /** A restaurant company. */
    ENTERPRISE_HUAXIA(Role.ENTERPRISE, null),
    /** Works at the general window. */
    CLERK_LI(Role.CLERK, DemoUnits.SERVICE_CENTRE),
    /** Reviews for the fire brigade. */
    REVIEWER_FIRE(Role.REVIEWER, DemoUnits.FIRE),
    /** Reviews for the planning office. */
    REVIEWER_PLANNING(Role.REVIEWER, DemoUnits.PLANNING),
    /** Decides for market regulation. */
    DECIDER_ZHAO(Role.DECIDER, DemoUnits.MARKET),
    /** Issues and hands over for market regulation. */
    ISSUER_CHEN(Role.ISSUER, DemoUnits.MARKET),
    /** Heads market regulation. */
    HEAD_QIAN(Role.HEAD, DemoUnits.MARKET),
    /** Oversees the process. */
    SUPERVISOR_SUN(Role.SUPERVISOR, DemoUnits.SUPERVISION),
    /** Keeps the catalogue. */
    CATALOGUE_ADMIN(Role.CATALOGUE_ADMIN, DemoUnits.SUPERVISION),
    /** A department's system. */
    SYSTEM(Role.SYSTEM, null);

    private final Role role;
    private final @Nullable Unit unit;

    DemoAccount(Role role, @Nullable Unit unit) {
        this.role = role;
        this.unit = unit;
    }

    /** The account's id, for example {@code clerk-li}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The person or company behind an applicant's account. */
    public Optional<Party> person() {
        return switch (this) {
            case CITIZEN_ZHANG -> Optional.of(DemoPeople.ZHANG);
            case CITIZEN_WANG -> Optional.of(DemoPeople.WANG);
            case ENTERPRISE_HUAXIA -> Optional.of(DemoPeople.HUAXIA);
            default -> Optional.empty();
        };
    }

    /** The account as an actor. */
    public Actor actor() {
        return Actor.of(id(), role, unit);
    }
}

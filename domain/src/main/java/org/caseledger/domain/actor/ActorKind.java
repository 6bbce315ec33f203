package org.caseledger.domain.actor;

/** What kind of being acts. */
public enum ActorKind {
    /** A natural person acting for himself or as an agent. */
    CITIZEN,
    /** An organisation acting through its account. */
    ORGANISATION,
    /** An officer of a unit. */
    OFFICER,
    /** A system. */
    SYSTEM;

    /** The kind that a role belongs to. */
    public static ActorKind of(Role role) {
        return switch (role) {
            case CITIZEN -> CITIZEN;
            case ENTERPRISE -> ORGANISATION;
            case SYSTEM -> SYSTEM;
            case CLERK, REVIEWER, DECIDER, ISSUER, HEAD, SUPERVISOR, CATALOGUE_ADMIN -> OFFICER;
        };
    }
}

package org.caseledger.domain.actor;

/** What an actor may be in the process; an outside issuer's tokens name these roles. */
public enum Role {
    /** A natural person who applies for himself or as an agent. */
    CITIZEN,
    /** An enterprise or another organisation that applies. */
    ENTERPRISE,
    /** Works at the general window 综合窗口. */
    CLERK,
    /** Reviews for a department. */
    REVIEWER,
    /** Decides for the authority. */
    DECIDER,
    /** Issues and hands over certificates. */
    ISSUER,
    /** Head of the authority 行政机关负责人. */
    HEAD,
    /** Oversees the whole process 电子监察. */
    SUPERVISOR,
    /** Keeps the catalogue of service items. */
    CATALOGUE_ADMIN,
    /** The ledger itself, or a department's system. */
    SYSTEM
}

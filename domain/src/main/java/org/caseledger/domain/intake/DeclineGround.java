package org.caseledger.domain.intake;

import org.caseledger.domain.casefile.Outcome;

/** Why an application is not taken. */
public enum DeclineGround {
    /** What was applied for needs no licence (art. 32 (1)). */
    NO_LICENCE_NEEDED(Outcome.NO_LICENCE_NEEDED),
    /** It is not within this authority's powers (art. 32 (2)). */
    NOT_WITHIN_AUTHORITY(Outcome.NOT_WITHIN_AUTHORITY);

    private final Outcome outcome;

    DeclineGround(Outcome outcome) {
        this.outcome = outcome;
    }

    /** How the case ends. */
    public Outcome outcome() {
        return outcome;
    }
}

package org.caseledger.adapters.graphql.casefile;

/** Whether a material is in hand, and how it came. */
public enum MaterialState {
    /** Handed in with the application. */
    HANDED_IN,
    /** A certificate that the government holds satisfies it. */
    REUSED,
    /** Handed in after a notice of corrections. */
    SUPPLEMENTED,
    /** Put right at the window. */
    CORRECTED_ON_THE_SPOT,
    /** Mandatory and not in hand, or listed in a notice that was not answered yet. */
    MISSING,
    /** Not mandatory and not handed in. */
    NOT_HANDED_IN
}

package org.caseledger.application.search;

/** How a rebuilt view is compared with the ledger before it replaces the old one. */
public enum Thoroughness {
    /** The documents of some hundred histories, drawn at random, and the numbers that the ledger knows. */
    SAMPLE,
    /** Every document, byte for byte. */
    FULL,
    /** Not at all. */
    NONE
}

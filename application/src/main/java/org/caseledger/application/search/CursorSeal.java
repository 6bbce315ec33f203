package org.caseledger.application.search;

/**
 * Seals what a search gives out to be shown again: without the ledger's secret nobody can make, or change, a text and
 * its seal.
 */
@FunctionalInterface
public interface CursorSeal {

    /** The seal of a text: letters and digits, the same one for the same text. */
    String of(String text);
}

package org.caseledger.application.search;

/**
 * How many hits a search has over all pages.
 *
 * @param value the number; exact up to {@value #EXACT_TO}
 * @param exact false if there are at least so many
 */
public record TotalCount(long value, boolean exact) {

    /** Up to how many hits are counted exactly. */
    public static final int EXACT_TO = 10_000;
}

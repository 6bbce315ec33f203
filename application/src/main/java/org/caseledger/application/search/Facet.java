package org.caseledger.application.search;

import java.util.List;

/**
 * What was counted over all hits of a search, by one property.
 *
 * @param name the property
 * @param counts its values and how often each occurs, most frequent first, then by value; at most {@value #LONGEST}
 */
public record Facet(CaseFacet name, List<Count> counts) {

    /** How many values a facet shows. */
    public static final int LONGEST = 20;

    /** A value, and how many hits have it. */
    public record Count(String value, long count) {}
}

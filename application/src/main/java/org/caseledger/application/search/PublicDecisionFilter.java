package org.caseledger.application.search;

import java.util.List;

/**
 * Which public decisions. All properties must hold; of a list, one value suffices; an empty list asks for nothing.
 *
 * @param items implementation codes of service items
 * @param units credit codes of deciding units
 * @param regions regions; each includes the regions below it
 * @param decided when it was decided
 */
public record PublicDecisionFilter(List<String> items, List<String> units, List<String> regions, TimeRange decided) {

    /** Every decision. */
    public static final PublicDecisionFilter ALL =
            new PublicDecisionFilter(List.of(), List.of(), List.of(), TimeRange.ALWAYS);
}

package org.caseledger.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases. All properties must hold; of a list, one value suffices; an empty list asks for nothing.
 *
 * @param status words of the status
 * @param outcome words of the outcome
 * @param items implementation codes of service items
 * @param units credit codes of accepting or deciding units, names of departments that keep cases elsewhere
 * @param regions accepting or deciding regions; each includes the regions below it
 * @param channels words of the channel
 * @param channelNames channels in the words of systems that keep cases
 * @param submitted when the case was handed in
 * @param accepted when it was accepted
 * @param decided when it was decided
 * @param closed when it was closed
 * @param overdue whether the period has passed without a decision; null for either. A case whose period was interrupted is
 *     in neither if days of it lie before the calendar's first day or more than two years ago, and the later days do not
 *     suffice to tell
 * @param ratings words of the grade
 * @param ratingOpen whether a bad rating waits for its answer; null for either
 * @param stepNames names of steps that a department recorded
 * @param handlers who handled it
 * @param sources systems or logs
 */
public record CaseFilter(
        List<String> status,
        List<String> outcome,
        List<String> items,
        List<String> units,
        List<String> regions,
        List<String> channels,
        List<String> channelNames,
        TimeRange submitted,
        TimeRange accepted,
        TimeRange decided,
        TimeRange closed,
        @Nullable Boolean overdue,
        List<String> ratings,
        @Nullable Boolean ratingOpen,
        List<String> stepNames,
        List<String> handlers,
        List<String> sources) {

    /** Every case. */
    public static final CaseFilter ALL = builder().build();

    /** A filter that asks for nothing yet. */
    public static CaseFilterBuilder builder() {
        return new CaseFilterBuilder();
    }
}

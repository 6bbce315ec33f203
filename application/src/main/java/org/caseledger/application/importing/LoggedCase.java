package org.caseledger.application.importing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as another system's log tells it. What the log does not tell is null; nothing is made up.
 *
 * @param number the other system's name for the case, never blank, once in a log
 * @param startedAt when it was opened; steps may lie before it, where the log says so
 * @param endedAt when it was closed; null while it is open
 * @param plannedEndAt when it was meant to be closed
 * @param dueAt when it had to be closed
 * @param channel how it came in, in the log's word
 * @param department where it is handled
 * @param group the team within the department
 * @param responsible who answers for it
 * @param attributes everything else, as text, in the log's order
 * @param steps in the log's order, which need not be that of their times
 * @param place where the log begins to tell it
 */
public record LoggedCase(
        String number,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant plannedEndAt,
        @Nullable Instant dueAt,
        @Nullable String channel,
        @Nullable String department,
        @Nullable String group,
        @Nullable String responsible,
        Map<String, String> attributes,
        List<LoggedStep> steps,
        Place place) {

    public LoggedCase {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        steps = List.copyOf(steps);
    }

    /** Only place and size: the rest may name people, and this text ends up in diagnostics. */
    @Override
    public String toString() {
        return "case at " + place + " with " + steps.size() + " steps";
    }
}

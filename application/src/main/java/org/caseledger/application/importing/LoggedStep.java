package org.caseledger.application.importing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case as another system logged it (GB/T 39046-2020, table 7). What the log does not tell is null.
 *
 * @param name what was done
 * @param handler who did it, as the log names them
 * @param unit where they work
 * @param action how it went on, in the log's word
 * @param opinion what the handler wrote
 * @param instance the log's own number for this piece of work
 * @param at when it was done
 * @param startedAt when it was begun, if the log tells that too
 * @param attributes everything else, as text, in the log's order
 * @param place where the log tells it
 */
public record LoggedStep(
        String name,
        @Nullable String handler,
        @Nullable String unit,
        @Nullable String action,
        @Nullable String opinion,
        @Nullable String instance,
        Instant at,
        @Nullable Instant startedAt,
        Map<String, String> attributes,
        Place place) {

    public LoggedStep {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Only the place: the rest may name people, and this text ends up in diagnostics. */
    @Override
    public String toString() {
        return "step at " + place;
    }
}

package org.caseledger.domain.departmentstep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of another system's log a case has taken in, so that the same log can be read twice and adds nothing.
 *
 * @param count how many of the log's steps are recorded
 * @param lastName the name of the last of them
 * @param lastEndedAt when the last of them ended
 */
public record LoggedSteps(int count, @Nullable String lastName, @Nullable Instant lastEndedAt) {

    /** Nothing was taken in. */
    public static final LoggedSteps NONE = new LoggedSteps(0, null, null);

    /** Whether a step of the log is the one that was taken in last. */
    boolean endsWith(DepartmentStep step) {
        return step.name().equals(lastName) && step.endedAt().equals(lastEndedAt);
    }
}

package org.caseledger.application.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A span of time: the first moment inside, and the first moment outside again; either may be open. */
public record TimeRange(@Nullable Instant from, @Nullable Instant before) {

    /** All of time. */
    public static final TimeRange ALWAYS = new TimeRange(null, null);
}

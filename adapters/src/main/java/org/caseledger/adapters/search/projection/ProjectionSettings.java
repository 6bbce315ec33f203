package org.caseledger.adapters.search.projection;

import java.time.Duration;

/**
 * How projections work.
 *
 * @param segments into how many parts the work on each view is divided
 * @param batchSize how many events make up one batch
 * @param cachedCases how many folded cases each segment keeps
 * @param retryFor how long a bulk request is sent again
 * @param watchInterval how often projections are looked after
 * @param refreshInterval how often what was written becomes visible
 * @param waitAtMost how long a search waits for its view
 */
public record ProjectionSettings(
        int segments,
        int batchSize,
        int cachedCases,
        Duration retryFor,
        Duration watchInterval,
        Duration refreshInterval,
        Duration waitAtMost) {

    /**
     * How many in each instance fill new indexes at once: one more than project, so that documents are made also while some
     * wait because enough of theirs is under way.
     */
    public static int fillers(int segments) {
        return segments + 1;
    }

    /** How many large bulk requests of each instance may be under way while it fills new indexes. */
    public static int requestsOfFillers(int segments) {
        return fillers(segments) * FillRequests.MOST;
    }
}

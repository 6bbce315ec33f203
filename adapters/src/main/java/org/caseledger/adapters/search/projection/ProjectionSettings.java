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
        Duration waitAtMost) {}

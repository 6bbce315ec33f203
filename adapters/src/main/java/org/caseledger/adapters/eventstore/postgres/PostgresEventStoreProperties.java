package org.caseledger.adapters.eventstore.postgres;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger in PostgreSQL is read and written.
 *
 * @param pollInterval how soon events that another node stored are seen here; those stored here are seen at once
 * @param pageSize how many events one query fetches
 * @param cachedEvents how many of the newest events are kept for all projections together
 * @param concurrentCommits how many groups of appends are committed side by side
 * @param retryFor for how long an append is sent again while the database is away or its answer was lost
 */
@ConfigurationProperties("caseledger.event-store.postgres")
public record PostgresEventStoreProperties(
        @DefaultValue("100ms") Duration pollInterval,
        @DefaultValue("500") int pageSize,
        @DefaultValue("10000") int cachedEvents,
        @DefaultValue("1") int concurrentCommits,
        @DefaultValue("10s") Duration retryFor) {

    /** The defaults above. */
    public static PostgresEventStoreProperties defaults() {
        return new PostgresEventStoreProperties(Duration.ofMillis(100), 500, 10_000, 1, Duration.ofSeconds(10));
    }
}

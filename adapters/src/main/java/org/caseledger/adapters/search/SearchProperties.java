package org.caseledger.adapters.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search views.
 *
 * @param indexPrefix what the names of all indexes and aliases begin with
 * @param shards into how many shards a new index is divided
 * @param refreshInterval how often what was written becomes visible; nothing is refreshed while nothing changes
 * @param waitAtMost how long a search with {@code atLeast} waits for its view
 * @param segments into how many parts the work on each view is divided, for all instances together; it is settled when
 *     the first instance begins to follow the ledger with an index, and another number takes effect with the next index.
 *     Each instance fills new indexes with half as many threads as it has processors, at least one, at most so many
 * @param batchSize how many events make up one batch, and so one bulk request
 * @param cachedCases how many folded cases each segment keeps
 * @param retryFor how long a bulk request is sent again while Elasticsearch is away or overloaded, before the batch is
 *     given up and read again
 * @param watchInterval how often projections are looked after: opened, restarted, their segments claimed again
 * @param degradedAfter how old an event may be that searches do not see yet, before health says that they are degraded
 */
@ConfigurationProperties("caseledger.search")
public record SearchProperties(
        @DefaultValue("caseledger-") String indexPrefix,
        @DefaultValue("1") int shards,
        @DefaultValue("1s") Duration refreshInterval,
        @DefaultValue("2s") Duration waitAtMost,
        @DefaultValue("2") int segments,
        @DefaultValue("500") int batchSize,
        @DefaultValue("2000") int cachedCases,
        @DefaultValue("30s") Duration retryFor,
        @DefaultValue("5s") Duration watchInterval,
        @DefaultValue("1m") Duration degradedAfter) {}

package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where EventStoreDB is, and how the ledger in it is read and written.
 *
 * @param connectionString {@code esdb://user:password@host:port?options} for one node, {@code esdb+discover://…} for a
 *     cluster; a secret
 * @param streamPrefix what the names of all streams begin with, for a server that other ledgers use, too; letters, digits
 *     and underscores with one hyphen at their end. It can never be changed later
 * @param pollInterval how soon the end of the ledger is looked at even if nobody said that something is there
 * @param pageSize how many events one read fetches
 * @param cachedEvents how many of the newest events are kept for all projections together
 * @param parallelReads how many histories are read side by side when many are asked for at once
 * @param answerWithin after what time a call without an answer is given up and made again
 * @param retryFor for how long a call is made again while the server is away or its answer was lost
 * @param silence after what time without a sign of life the live subscription is begun anew
 */
@ConfigurationProperties("caseledger.event-store.eventstoredb")
public record EventStoreDbProperties(
        @Nullable String connectionString,
        @DefaultValue("") String streamPrefix,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("500") int pageSize,
        @DefaultValue("10000") int cachedEvents,
        @DefaultValue("64") int parallelReads,
        @DefaultValue("5s") Duration answerWithin,
        @DefaultValue("10s") Duration retryFor,
        @DefaultValue("15s") Duration silence) {

    /** The defaults above. */
    public static EventStoreDbProperties defaults(String connectionString) {
        return new EventStoreDbProperties(
                connectionString,
                "",
                Duration.ofSeconds(1),
                500,
                10_000,
                64,
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(15));
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "EventStoreDbProperties[connectionString=" + (connectionString == null ? "none" : "given") + "]";
    }
}

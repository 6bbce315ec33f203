package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.Facet;

/** Counts all hits of a search by properties, in the same request. */
final class Facets {

    /** More than are shown, so that counts are right also when an index has several shards. */
    private static final int SHARD_SIZE = 1000;

    private Facets() {}

    static Map<String, Aggregation> of(Set<CaseFacet> facets) {
        return facets.stream().collect(Collectors.toMap(Enum::name, Facets::counting));
    }

    private static Aggregation counting(CaseFacet facet) {
        return Aggregation.of(any ->
                any.terms(terms -> terms.field(field(facet)).size(Facet.LONGEST).shardSize(SHARD_SIZE)));
    }

    private static String field(CaseFacet facet) {
        return switch (facet) {
            case STATUS -> "status";
            case ITEM -> "item.code";
            case UNIT -> "unit";
            case REGION -> "regionAccepting";
            case CHANNEL -> "channel";
            case CHANNEL_NAME -> "channelName";
            case RATING -> "rating.grade";
            case STEP_NAME -> "steps.names";
            case HANDLER -> "handlers";
            case SOURCE -> "sources";
        };
    }

    static List<Facet> counted(Collection<CaseFacet> facets, Map<String, Aggregate> counted) {
        return new TreeSet<>(facets)
                .stream()
                        .map(facet -> new Facet(
                                facet,
                                Objects.requireNonNull(counted.get(facet.name())).sterms().buckets().array().stream()
                                        .map(Facets::count)
                                        .toList()))
                        .toList();
    }

    private static Facet.Count count(StringTermsBucket bucket) {
        return new Facet.Count(bucket.key().stringValue(), bucket.docCount());
    }
}

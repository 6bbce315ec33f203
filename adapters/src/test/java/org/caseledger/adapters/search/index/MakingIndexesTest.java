package org.caseledger.adapters.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.http.HttpHost;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Indexes of all views, made together. */
class MakingIndexesTest {

    private static final String COLLECTED = "/settings/index/merge/policy/segments_per_tier";

    @RepeatedTest(3)
    void whenTheyAreMadeTheyCanBeSearched(RepetitionInfo repetition) throws Exception {
        var client = SharedServers.elasticsearch();
        var prefix = SharedServers.indexPrefix(getClass()) + repetition.getCurrentRepetition() + "-";
        var indexes = new ViewIndexes(client, prefix, 1);

        indexes.create(EnumSet.allOf(View.class), Role.LIVE, Origin.empty(0), indexes.standing());

        var aliases = Arrays.stream(View.values()).map(indexes::alias).toList();
        var found = client.search(search -> search.index(aliases), Void.class);
        assertThat(found.shards().successful().intValue()).isEqualTo(View.values().length);
        assertThat(indexes.standing().in(Role.LIVE))
                .hasSize(View.values().length)
                .allMatch(ViewIndex::isOfThisVersion);
    }

    @Test
    void untilTheyAreFilledTheyAreMergedLess() throws Exception {
        var indexes =
                new ViewIndexes(SharedServers.elasticsearch(), SharedServers.indexPrefix(getClass()) + "filled-", 1);
        var end = new LedgerPosition(7, 7);
        var origin = new Origin(0, end, "build-of-one", Set.of(View.CASES), 1, List.of(end), Thoroughness.NONE, false);
        indexes.create(Set.of(View.CASES), Role.LIVE, origin, indexes.standing());
        var made = indexes.standing().in(Role.LIVE);
        assertThat(collected(made.getFirst())).isEqualTo("30");

        indexes.filled(made);

        assertThat(indexes.standing().in(Role.LIVE)).noneMatch(ViewIndex::filling);
        assertThat(collected(made.getFirst())).isEqualTo("10");
    }

    private static String collected(ViewIndex index) throws Exception {
        try (var http = RestClient.builder(HttpHost.create(
                        SharedServers.elasticsearchEndpoint().uris().getFirst().toString()))
                .build()) {
            var answer = http.performRequest(new Request("GET", "/" + index.name() + "/_settings"));
            return JsonMapper.shared()
                    .readTree(answer.getEntity().getContent())
                    .path(index.name())
                    .at(COLLECTED)
                    .asString();
        }
    }
}

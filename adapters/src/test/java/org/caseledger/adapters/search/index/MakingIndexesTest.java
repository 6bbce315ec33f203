package org.caseledger.adapters.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Indexes of all views, made together. */
class MakingIndexesTest {

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
}

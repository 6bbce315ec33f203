package org.caseledger.adapters.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index is filled, in more small segments than an index in use collects. */
class MergingWhatIsFilledTest {

    private static final int SEGMENTS = 25;
    private static final int USUAL = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ViewIndexes indexes =
            new ViewIndexes(SharedServers.elasticsearch(), SharedServers.indexPrefix(getClass()), 1);
    private final RestClient http =
            SearchClients.http(SharedServers.elasticsearchEndpoint(), Duration.ofSeconds(2), Duration.ofSeconds(10));
    private ViewIndex index;

    @BeforeEach
    void anIndexThatIsFilled() throws IOException {
        var end = new LedgerPosition(7, 7);
        var views = Set.of(View.CERTIFICATES);
        var origin = new Origin(0, end, "build-of-one", views, 1, List.of(end), Thoroughness.NONE, false);
        indexes.create(views, Role.LIVE, origin, indexes.standing());
        index = indexes.standing().live(View.CERTIFICATES).orElseThrow();
        for (int i = 0; i < SEGMENTS; i++) {
            var document = new Request("PUT", "/" + index.name() + "/_doc/" + i + "?refresh=true");
            document.setJsonEntity("{\"name\": \"营业执照\"}");
            http.performRequest(document);
        }
    }

    @AfterEach
    void close() throws IOException {
        indexes.delete(index);
        http.close();
    }

    @Test
    void nothingIsMergedBeforeAllIsInAndThenWhatIsDueIsEvenIfNobodyWrites() throws Exception {
        assertThat(segments()).isEqualTo(SEGMENTS);
        assertThat(collected()).isEqualTo("30");

        indexes.filled(indexes.standing().in(Role.LIVE));

        assertThat(indexes.standing().in(Role.LIVE)).noneMatch(ViewIndex::filling);
        assertThat(collected()).isEqualTo("10");
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (segments() > USUAL) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(50);
        }
    }

    /** A refresh lets searches see what was merged; it lets nothing be merged, for nothing was written. */
    private int segments() throws IOException {
        http.performRequest(new Request("POST", "/" + index.name() + "/_refresh"));
        return ask("/_stats/segments", "/_all/primaries/segments/count").asInt();
    }

    private String collected() throws IOException {
        return ask("/_settings", "/" + index.name() + "/settings/index/merge/policy/segments_per_tier")
                .asString();
    }

    private JsonNode ask(String what, String where) throws IOException {
        var answer = http.performRequest(new Request("GET", "/" + index.name() + what));
        return JsonMapper.shared().readTree(answer.getEntity().getContent()).at(where);
    }
}

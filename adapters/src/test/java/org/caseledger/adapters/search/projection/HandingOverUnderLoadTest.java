package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.search.projection.Instance.until;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.Test;

/**
 * Twenty times segments change hands while the ledger is written: an instance comes and gets its share, and the one
 * before it goes, every other time without a word.
 */
class HandingOverUnderLoadTest {

    private static final int ROUNDS = 10;
    private static final ProjectionSettings SMALL_BATCHES = new ProjectionSettings(
            2, 20, 100, Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(5));

    @Test
    void eachEventTakesEffectOnceAndInOrder() throws Exception {
        try (var ledger = new TestLedger()) {
            var rendered = new Rendered();
            var enough = new AtomicBoolean();
            var first = Instance.over(ledger, SMALL_BATCHES, rendered, Duration.ofMillis(1500));
            until(() -> first.has(2));
            var writing = CompletableFuture.runAsync(
                    () -> GrowingCases.growing(ledger, enough::get), Thread::startVirtualThread);
            var instance = first;
            for (int round = 0; round < ROUNDS; round++) {
                var next = instance.beside(SMALL_BATCHES);
                var before = instance;
                until(() -> next.views.segments(View.LEDGER) == 1 && next.views.segments(View.CASES) == 1);
                if (round % 2 == 0) {
                    before.die();
                } else {
                    before.close();
                }
                instance = next;
            }
            enough.set(true);
            writing.join();

            try (var last = instance) {
                last.views.caughtUp();
                assertThat(last.views.differences()).isEmpty();
                rendered.leftNothingOut(ledger);
                assertThat(changes(last))
                        .as("changes of documents of one event each")
                        .isEqualTo(ledger.size());
            }
        }
    }

    /** Elasticsearch numbers the changes of an index, and gives no number to what changes nothing. */
    private static int changes(Instance instance) throws IOException {
        var request = new Request("GET", "/" + instance.views.alias(View.LEDGER) + "/_stats");
        request.addParameter("level", "shards");
        try (var answer =
                instance.views.http.performRequest(request).getEntity().getContent()) {
            var shard = DocumentJson.mapper().readTree(answer).findValue("seq_no");
            return 1 + shard.path("max_seq_no").asInt();
        }
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.search.View;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

class RefusingADocumentTest {

    private static final ViewDocument GOOD = document("good", "{\"name\": \"营业执照\"}");
    private static final ViewDocument BAD = document("bad", "{\"secret\": \"110105189912310015\"}");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aDocumentThatDoesNotFitIsReportedWithoutItsContentAndTheOthersAreWritten() throws Exception {
        try (var http = http()) {
            var indexes = new ViewIndexes(SharedServers.elasticsearch(), SharedServers.indexPrefix(getClass()), 1);
            var index = indexes.open(View.CERTIFICATES);

            var rejected = write(http, index);

            assertThat(rejected)
                    .containsExactly(
                            new RejectedDocument("certificate-bad", "bad", 3, 400, "strict_dynamic_mapping_exception"));
            assertThat(registry.counter("caseledger.view.bulk.rejected", "view", "certificates")
                            .count())
                    .isOne();
        }
    }

    private List<RejectedDocument> write(RestClient http, ViewIndex index) {
        var writer = new BulkWriter(http, Duration.ofSeconds(1), new ViewMeters(registry, "certificates"));
        return writer.write(index, List.of(GOOD, BAD));
    }

    private static RestClient http() {
        return SearchClients.http(SharedServers.elasticsearchEndpoint(), Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    private static ViewDocument document(String id, String json) {
        return ViewDocument.of("certificate-" + id, id, 3, new RawValue(json));
    }
}

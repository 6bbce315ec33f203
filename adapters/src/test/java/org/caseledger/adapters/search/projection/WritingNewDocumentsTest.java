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
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

/** A fill asks only whether all documents were taken, and what became of each if some were not. */
class WritingNewDocumentsTest {

    private static final ViewDocument ONE = document("one", "{\"name\": \"营业执照\"}");
    private static final ViewDocument OTHER = document("other", "{\"name\": \"食品经营许可证\"}");
    private static final ViewDocument REFUSED = document("refused", "{\"secret\": \"110105189912310015\"}");

    private MoodyElasticsearch server;
    private RestClient http;
    private ViewIndex index;
    private BulkWriter writer;

    @BeforeEach
    void anEmptyIndex() throws Exception {
        server = new MoodyElasticsearch();
        http = SearchClients.http(server.endpoint(), Duration.ofSeconds(2), Duration.ofSeconds(10));
        var prefix = SharedServers.indexPrefix(getClass()) + System.nanoTime() + "-";
        index = new ViewIndexes(SharedServers.elasticsearch(), prefix, 1).open(View.CERTIFICATES);
        var meters = new ViewMeters(new SimpleMeterRegistry(), "rebuild");
        writer = BulkWriter.ofNewDocuments(http, Duration.ofSeconds(1), meters);
    }

    @AfterEach
    void close() throws Exception {
        http.close();
        server.close();
    }

    @Test
    void oneRequestIsEnoughIfAllAreTaken() throws Exception {
        assertThat(writer.write(index, List.of(ONE, OTHER))).isEmpty();

        assertThat(server.requests()).isEqualTo(1);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void theOneThatIsRefusedIsFoundAndTheOthersAreStored() throws Exception {
        assertThat(writer.write(index, List.of(ONE, REFUSED, OTHER)))
                .containsExactly(new RejectedDocument(
                        "certificate-refused", "refused", 3, 400, "strict_dynamic_mapping_exception"));

        assertThat(server.requests()).isEqualTo(2);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whatIsThereAlreadyIsTaken() throws Exception {
        writer.write(index, List.of(ONE));

        assertThat(writer.write(index, List.of(ONE, OTHER))).isEmpty();
        assertThat(stored()).isEqualTo(2);
    }

    private long stored() throws Exception {
        http.performRequest(new Request("POST", "/" + index.name() + "/_refresh"));
        return SharedServers.elasticsearch()
                .count(count -> count.index(index.name()))
                .count();
    }

    private static ViewDocument document(String id, String json) {
        return ViewDocument.of("certificate-" + id, id, 3, new RawValue(json));
    }
}

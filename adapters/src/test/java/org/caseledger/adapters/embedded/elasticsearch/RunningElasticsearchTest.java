package org.caseledger.adapters.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.caseledger.adapters.embedded.LaunchedLedger;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningElasticsearchTest {

    @TempDir
    Path folder;

    @Test
    void afterTheLedgerWasKilledItsPredecessorEndsAndItsDocumentsAreThereAgain() throws Exception {
        var ledger = LaunchedLedger.on(folder, "elasticsearch");
        assertThat(ledger.output()).startsWith("http://127.0.0.1:");
        write(URI.create(ledger.output()));
        ledger.kill();

        try (var data = DataFolder.open(folder);
                var next = EmbeddedElasticsearchServer.start(data, CacheFolder.ofThisUser(), Distribution.quick())) {
            assertThat(documents(next.uri())).isOne();
        }
    }

    private static void write(URI server) throws Exception {
        try (var client = client(server)) {
            client.index(index ->
                    index.index("cases").document(Map.of("state", "accepted")).refresh(Refresh.True));
        }
    }

    private static long documents(URI server) throws Exception {
        try (var client = client(server)) {
            return client.count(count -> count.index("cases")).count();
        }
    }

    private static ElasticsearchClient client(URI server) {
        return SearchClients.typed(
                SearchClients.http(ElasticsearchEndpoint.open(server), Duration.ofSeconds(2), Duration.ofSeconds(30)));
    }
}

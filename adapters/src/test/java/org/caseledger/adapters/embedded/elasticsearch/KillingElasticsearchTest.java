package org.caseledger.adapters.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillingElasticsearchTest {

    @TempDir
    Path folder;

    @Test
    void itComesBackAtTheSameAddressAndStopsWithTheLedger() throws Exception {
        try (var data = DataFolder.open(folder);
                var server = EmbeddedElasticsearchServer.start(data, CacheFolder.ofThisUser(), Distribution.quick())) {
            var address = server.uri();
            var killed = nodes();
            assertThat(killed).hasSize(1);

            killed.forEach(ProcessHandle::destroyForcibly);
            killed.forEach(node -> node.onExit().join());

            untilItAnswers(address);
            assertThat(nodes()).hasSize(1).doesNotContainAnyElementsOf(killed);
            assertThat(server.uri()).isEqualTo(address);
        }
        assertThat(nodes()).isEmpty();
    }

    /** Those whose command line names this folder. */
    private List<ProcessHandle> nodes() throws IOException {
        var mark = folder.toRealPath().toString();
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(mark))
                .toList();
    }

    private static void untilItAnswers(URI address) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(address.resolve("/_cluster/health?wait_for_status=yellow"));
            while (true) {
                try {
                    assertThat(client.send(question.build(), BodyHandlers.discarding())
                                    .statusCode())
                            .isEqualTo(200);
                    return;
                } catch (IOException away) {
                    assertThat(System.nanoTime()).isLessThan(end);
                    Thread.sleep(100);
                }
            }
        }
    }
}

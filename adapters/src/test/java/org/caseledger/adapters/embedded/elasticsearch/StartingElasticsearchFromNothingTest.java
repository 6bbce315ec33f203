package org.caseledger.adapters.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingElasticsearchFromNothingTest {

    @TempDir
    Path folder;

    @Test
    void withoutADistributionFailsAndSaysHowToGetOne() {
        var missing = new ElasticsearchOptions(folder.resolve("elasticsearch.zip"), "512m", true);

        assertFails(missing, "there is no such file", "mvn process-resources");
    }

    @Test
    void withAnImpossibleHeapFailsAndShowsWhatTheServerSaid() {
        var tooLittle = new ElasticsearchOptions(Distribution.quick().distribution(), "1k", true);

        assertFails(tooLittle, "Too small", "caseledger.elasticsearch.uris");
    }

    private void assertFails(ElasticsearchOptions options, String problem, String action) {
        try (var data = DataFolder.open(folder);
                var server = EmbeddedElasticsearchServer.start(data, CacheFolder.ofThisUser(), options)) {
            assertThatExceptionOfType(MachineException.class)
                    .isThrownBy(server::uri)
                    .withMessageContaining(problem)
                    .satisfies(failure -> assertThat(failure.action()).contains(action));
        }
    }
}

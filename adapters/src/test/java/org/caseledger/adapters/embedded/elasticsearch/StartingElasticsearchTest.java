package org.caseledger.adapters.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingElasticsearchTest {

    @TempDir
    Path folder;

    /** The characters of its path travel to the server in its private format. */
    @Test
    void itRunsInAFolderOfAnyNameOnLoopbackOnlyAndNobodyElseReadsItsData() throws Exception {
        var place = folder.resolve("办件 é 😀");

        try (var data = DataFolder.open(place);
                var server = EmbeddedElasticsearchServer.start(data, CacheFolder.ofThisUser(), Distribution.quick())) {
            assertThat(server.uri()).hasHost("127.0.0.1");
            assumeThat(Files.getFileStore(place).supportsFileAttributeView("posix"))
                    .isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("elasticsearch"))))
                    .isEqualTo("rwx------");
        }
    }
}

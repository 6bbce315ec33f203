package org.caseledger.adapters.eventstore.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.testing.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The packaged engine check as an operator has it: one jar, a process of its own, and nothing else beside it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class RunningTheJarIT {

    private static final Path JAR = Path.of(System.getProperty("caseledger.engine-check.jar"));

    @TempDir
    private Path folder;

    @Test
    void everyScenarioPasses() throws Exception {
        try (var server = EventStoreDouble.started()) {
            assertThat(exitCode(server.connectionString())).as(said()).isZero();
        }
        assertThat(said()).containsPattern("[1-9]\\d+ passed, 0 failed");
    }

    @Test
    void whereNobodyListensItSaysWhatToLookAt() throws Exception {
        assertThat(exitCode("esdb://127.0.0.1:" + Ports.free() + "?tls=false")).isEqualTo(2);
        assertThat(said())
                .contains("Expected an EventStoreDB that answers", "Is it running, are host, port and tls right")
                .contains("--help says what can be asked for")
                .doesNotContain("\tat ");
    }

    /** It goes to other people's machines. */
    @Test
    void nothingInItTellsWhereItWasMade() throws IOException {
        var here = Path.of("").toAbsolutePath().getParent().toString();
        try (var jar = new ZipFile(JAR.toFile())) {
            assertThat(jar.stream()).hasSizeGreaterThan(1000).noneMatch(entry -> entry.getName()
                    .contains("RunningTheJar"));
            for (var entry : jar.stream().toList()) {
                try (var content = jar.getInputStream(entry)) {
                    var bytes = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(here)).as(entry.getName()).isFalse();
                }
            }
        }
    }

    private int exitCode(String connectionString) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx256m", "-jar", JAR.toString(), connectionString)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}

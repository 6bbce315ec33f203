package org.caseledger.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.Distribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody ends the ledger, as an operating system does, when its PostgreSQL is ready and its Elasticsearch is not yet. */
class EndingTheLedgerWhileItStartsTest {

    private static final String DATABASE_READY = "PostgreSQL on port ";
    private static final String SEARCH_READY = "Elasticsearch at ";

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Process ledger;

    @BeforeEach
    void aLedgerWithADatabaseAndNothingElseYet() throws Exception {
        ledger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-D" + Distribution.PROPERTY + "="
                                + Distribution.quick().distribution().toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CaseLedger.class.getName(),
                        "serve",
                        "--no-demo",
                        "--server.port=0",
                        "--caseledger.data-folder=" + data(),
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more",
                        "--caseledger.security.demo-issuer=true")
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        untilItSays(DATABASE_READY);
    }

    @AfterEach
    void close() throws IOException {
        ledger.destroyForcibly().onExit().join();
        if (Files.exists(postmasterFile())) {
            var left = postmaster();
            left.destroy();
            left.onExit().join();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(postmasterFile()).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    @Test
    void itEndsSoonAndLeavesNoServerBehind() throws Exception {
        var servers = new ArrayList<>(ledger.descendants().toList());
        servers.add(postmaster());

        ledger.destroy();

        assertThat(ledger.waitFor(SOON)).isTrue();
        assertThat(Files.readString(log())).doesNotContain(SEARCH_READY);
        assertThat(postmasterFile()).doesNotExist();
        for (var server : servers) {
            server.onExit().get(SOON.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Where PostgreSQL says who it is, as long as it runs. */
    private Path postmasterFile() {
        return data().resolve("postgresql").resolve("postmaster.pid");
    }

    private Path log() {
        return folder.resolve("ledger.log");
    }

    private void untilItSays(String words) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log()).contains(words)) {
            assertThat(ledger.isAlive()).as(Files.readString(log())).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}

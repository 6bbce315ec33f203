package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.caseledger.adapters.embedded.LaunchedLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAfterTheLedgerWasKilledTest {

    @TempDir
    Path folder;

    @Test
    void theServerLeftBehindIsStoppedAndAcknowledgedDataIsThere() throws Exception {
        var orphan = killedLedgersServer();

        try (var next = new PostgresFixture(folder)) {
            assertThat(Postmaster.aliveOn(folder.resolve("postgresql"))).get().isNotEqualTo(orphan);
            assertThat(program(orphan)).isEmpty();
            assertThat(next.query("select text from fact")).containsExactly("acknowledged");
        }
    }

    @Test
    void aServerKilledTogetherWithItRecovers() throws Exception {
        var orphan = killedLedgersServer();
        var process = ProcessHandle.of(orphan).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        try (var next = new PostgresFixture(folder)) {
            assertThat(next.query("select text from fact")).containsExactly("acknowledged");
        }
    }

    /** Empty for a process that has ended, even if nobody has asked for its exit code yet. */
    private static Optional<String> program(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().command());
    }

    private long killedLedgersServer() throws Exception {
        var ledger = LaunchedLedger.on(folder, "postgres");
        assertThat(ledger.output()).startsWith("jdbc:postgresql://127.0.0.1:");
        ledger.kill();
        return Postmaster.aliveOn(folder.resolve("postgresql")).orElseThrow();
    }
}

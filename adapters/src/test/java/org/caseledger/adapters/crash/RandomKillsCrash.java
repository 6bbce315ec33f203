package org.caseledger.adapters.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the ledger, of PostgreSQL and of Elasticsearch, at random moments under load, 20 times. */
class RandomKillsCrash {

    private static final int KILLS = Integer.getInteger("crash.kills", 20);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        System.out.println("... seed " + SEED + ", folder " + folder);
        var report = "## " + KILLS + " kills at random moments\n\n" + new CrashRun(folder, SEED).kill(KILLS) + "\n";
        System.out.println(report);
        Files.writeString(Path.of("target", "crash.md"), report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package org.caseledger.adapters.crash;

import java.nio.file.Path;
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
        killAtRandomMoments(folder, new PostgresStore());
    }

    static void killAtRandomMoments(Path folder, Store store) throws Exception {
        try (store) {
            var outcome = new CrashRun(folder, store, SEED).run(killer -> killer.killOneByOne(KILLS));
            CrashReport.add(KILLS + " kills at random moments, events in " + store, outcome.report());
            outcome.verdict().require();
        }
    }
}

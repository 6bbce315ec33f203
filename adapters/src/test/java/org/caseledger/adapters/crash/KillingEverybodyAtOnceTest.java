package org.caseledger.adapters.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link RandomKillsCrash}: within moments the ledger and each of its servers die once. */
class KillingEverybodyAtOnceTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        killEverybody(folder, new PostgresStore());
    }

    static void killEverybody(Path folder, Store store) throws Exception {
        try (store) {
            var outcome = new CrashRun(folder, store, System.nanoTime()).run(Killer::killAll);
            System.out.println(outcome.report());
            outcome.verdict().require();
        }
    }
}

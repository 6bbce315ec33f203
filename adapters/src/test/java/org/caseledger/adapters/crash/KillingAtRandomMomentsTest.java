package org.caseledger.adapters.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link RandomKillsCrash}. */
class KillingAtRandomMomentsTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        System.out.println(new CrashRun(folder, System.nanoTime()).kill(2));
    }
}

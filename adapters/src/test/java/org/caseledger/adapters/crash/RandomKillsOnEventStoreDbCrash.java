package org.caseledger.adapters.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@link RandomKillsCrash} with the events in EventStoreDB, which is killed, too, and cut off. */
class RandomKillsOnEventStoreDbCrash {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        RandomKillsCrash.killAtRandomMoments(folder, new EventStoreDbStore());
    }
}

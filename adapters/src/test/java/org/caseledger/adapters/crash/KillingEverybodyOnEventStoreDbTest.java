package org.caseledger.adapters.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link RandomKillsOnEventStoreDbCrash}. */
class KillingEverybodyOnEventStoreDbTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        KillingEverybodyAtOnceTest.killEverybody(folder, new EventStoreDbStore());
    }
}

package org.caseledger.adapters.crash;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link LongOutageCrash}. */
class WritingWhileElasticsearchIsAwayTest {

    @TempDir
    Path folder;

    @Test
    void writesGoOnAndTheViewsCatchUpWithAllOfThem() throws Exception {
        try (var run = new OutageRun(folder)) {
            System.out.println(run.run(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(4)));
        }
    }
}

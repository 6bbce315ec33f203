package org.caseledger.adapters.crash;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link LongOutageCrash}; too short to measure by. */
class WritingWhileElasticsearchIsAwayTest {

    private static final OutageRun.Times TIMES = new OutageRun.Times(
            Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @Test
    void writesGoOnAndTheViewsCatchUpWithAllOfThem() throws Exception {
        var outcome = OutageRun.run(folder, TIMES);
        System.out.println(outcome.report());
        outcome.verdict().require();
    }
}

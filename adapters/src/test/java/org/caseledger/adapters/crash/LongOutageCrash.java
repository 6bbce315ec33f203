package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch is away for ten minutes, and writing goes on as if it were there. */
class LongOutageCrash {

    private static final long AWAY = Long.getLong("crash.away", 600);
    private static final OutageRun.Times TIMES = new OutageRun.Times(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(Math.min(60, AWAY)),
            Duration.ofSeconds(AWAY));

    @TempDir
    Path folder;

    @Test
    void writesGoOnAndTheViewsCatchUpWithAllOfThem() throws Exception {
        var outcome = OutageRun.run(folder, TIMES);
        CrashReport.add("Elasticsearch away", outcome.report());
        outcome.verdict().require();
        assertThat(outcome.share()).as("acknowledged, of what was offered").isGreaterThanOrEqualTo(0.95);
    }
}

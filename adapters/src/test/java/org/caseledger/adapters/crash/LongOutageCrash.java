package org.caseledger.adapters.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch is away for ten minutes under load. */
class LongOutageCrash {

    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("crash.away", 600));
    private static final Duration THERE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void writesGoOnAndTheViewsCatchUpWithAllOfThem() throws Exception {
        try (var run = new OutageRun(folder)) {
            var report = "## Elasticsearch away\n\n" + run.run(Duration.ofSeconds(30), THERE, AWAY) + "\n";
            System.out.println(report);
            Files.writeString(
                    Path.of("target", "crash.md"), report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}

package org.caseledger.adapters.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.importing.LogSource;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P2: importing event logs, beside multi-row inserts of the rows that the import writes. */
class ImportBenchmark {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void aLogOfTwoThousandCasesWithTwentyStepsEach() throws Exception {
        measure("P2: import of 2 000 cases of 20 steps", GeneratedLog.write(folder.resolve("log.xes"), 2_000));
    }

    @Test
    void theReceiptLog() throws Exception {
        measure("P2: import of the receipt log (1 434 cases, 8 577 steps)", SharedData.receiptLog());
    }

    private static void measure(String title, Path log) throws Exception {
        Part.assume("P2");
        try (TestLedger ledger = new TestLedger()) {
            List<Row> rows = rowsOf(ledger, log);
            assumeTrue(!rows.isEmpty());
            var raw = new RawImport(ledger.dataSource, rows);
            var comparison = new Comparison();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Report.progress(title + ", " + (round < 0 ? "warming up" : "round " + (round + 1) + " of " + ROUNDS));
                var floor = raw.run(round);
                var imported = run(ledger, log, round);
                if (round >= 0) {
                    comparison.add("raw multi-row inserts, 100 a transaction, one connection", floor);
                    comparison.add("import: file to events", imported);
                }
            }
            Report.section(title, Circumstances.of(ledger.dataSource), comparison.table("events/s"));
        }
    }

    /** What one import writes. */
    private static List<Row> rowsOf(TestLedger ledger, Path log) throws Exception {
        run(ledger, log, ROUNDS);
        return Row.newest(ledger.dataSource, Integer.MAX_VALUE);
    }

    /** Imports the log as one of a system of its own, so that every round adds all of it. */
    private static Measured run(TestLedger ledger, Path log, int round) {
        long start = System.nanoTime();
        var source = new LogSource("round-" + (round + WARM_UP), RegionCode.of("330106"));
        try (var cases = new XesLogs(ZoneId.of("Europe/Amsterdam")).open(log)) {
            var result = ledger.importing.run(cases, source, progress -> {});
            return Measured.rate(result.progress().addedEvents(), System.nanoTime() - start);
        }
    }
}

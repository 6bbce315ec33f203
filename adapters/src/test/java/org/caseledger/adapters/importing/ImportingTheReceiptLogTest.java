package org.caseledger.adapters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.importing.ImportResult;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt log of a Dutch permit process: 1 434 cases, 8 577 steps. */
class ImportingTheReceiptLogTest {

    private static final LogSource SOURCE = new LogSource("receipt", RegionCode.of("330106"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    Path folder;

    /** An empty one. */
    protected TestLedger ledger() {
        return new TestLedger();
    }

    @Test
    void everyCaseAndStepIsInTheLedgerInTheLogsOrderAndASecondRunAddsNothing() {
        var log = SharedData.receiptLog();
        try (var ledger = ledger()) {
            var first = run(ledger, log);

            assertThat(first.complete()).isTrue();
            assertThat(first.progress().cases()).isEqualTo(1434);
            assertThat(first.progress().steps()).isEqualTo(8577);
            assertThat(countOf(ledger, CaseRegistered.class)).isEqualTo(1434);
            assertThat(countOf(ledger, DepartmentStepRecorded.class)).isEqualTo(8577);
            assertThat(stepsInTheLedger(ledger)).containsExactlyInAnyOrderElementsOf(stepsInTheLog(log));

            var size = ledger.size();
            var second = run(ledger, log);

            assertThat(second.complete()).isTrue();
            assertThat(second.progress().cases()).isEqualTo(1434);
            assertThat(second.progress().addedEvents()).isZero();
            assertThat(ledger.size()).isEqualTo(size);
        }
    }

    @Test
    void aLogThatBreaksOffKeepsTheCasesThatWereWholeAndGoesOnWhenItIsMended() throws IOException {
        var whole = SharedData.receiptLog();
        var broken = cutInTheMiddle(whole);
        try (var ledger = ledger()) {
            var first = run(ledger, broken);

            assertThat(first.broken()).isNotNull();
            assertThat(first.broken().place().line()).isPositive();
            assertThat(first.progress().cases()).isBetween(100L, 1433L);
            assertThat(countOf(ledger, CaseRegistered.class))
                    .isEqualTo(first.progress().cases());

            var second = run(ledger, whole);

            assertThat(second.complete()).isTrue();
            assertThat(countOf(ledger, CaseRegistered.class)).isEqualTo(1434);
            assertThat(countOf(ledger, DepartmentStepRecorded.class)).isEqualTo(8577);
        }
    }

    private static ImportResult run(TestLedger ledger, Path file) {
        try (var log = new XesLogs(ZONE).open(file)) {
            return ledger.importing.run(log, SOURCE, progress -> {});
        }
    }

    private static long countOf(TestLedger ledger, Class<?> type) {
        return ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(event -> type.isInstance(event.payload()))
                .count();
    }

    private record Told(String name, Instant at, String instance) {}

    private static List<List<Told>> stepsInTheLedger(TestLedger ledger) {
        var streams = ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::streamId)
                .distinct()
                .toList();
        return ledger.reader.streams(streams).values().stream()
                .map(ImportingTheReceiptLogTest::told)
                .toList();
    }

    private static List<Told> told(List<RecordedEvent> history) {
        return history.stream()
                .filter(event -> event.payload() instanceof DepartmentStepRecorded)
                .map(event -> (DepartmentStepRecorded) event.payload())
                .map(e -> new Told(
                        e.step().name(), e.occurredAt(), e.step().attributes().getOrDefault("concept:instance", "")))
                .toList();
    }

    private static List<List<Told>> stepsInTheLog(Path file) {
        var all = new ArrayList<List<Told>>();
        try (var log = new XesLogs(ZONE).open(file)) {
            for (var next = log.next(); next.isPresent(); next = log.next()) {
                all.add(told(next.get()));
            }
        }
        return all;
    }

    private static List<Told> told(LoggedCase logged) {
        return logged.steps().stream().map(ImportingTheReceiptLogTest::told).toList();
    }

    private static Told told(LoggedStep step) {
        return new Told(step.name(), step.at(), step.instance() == null ? "" : step.instance());
    }

    private Path cutInTheMiddle(Path gzip) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(gzip))) {
            var all = in.readAllBytes();
            var half = folder.resolve("half.xes");
            Files.write(half, Arrays.copyOf(all, all.length / 2));
            return half;
        }
    }
}

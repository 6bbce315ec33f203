package org.caseledger.adapters.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P7: histories and searches over HTTP, beside the stream read by itself and the search that comes of the question sent by
 * itself.
 */
class ReadingBenchmark {

    private static final int CASES = 5_000;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final double LIMIT = 1.5;
    private static final int LONGEST = 30;

    @TempDir
    Path folder;

    private final SideBySide searches = new SideBySide(ReadingBenchmark::p99);
    private final SideBySide histories = new SideBySide(ReadingBenchmark::p99);
    /** Not goals: they tell where the time goes. */
    private final SideBySide floors = new SideBySide(ReadingBenchmark::p99);

    @Test
    void readingOverHttp() throws Exception {
        Part.assume("P7");
        try (var ledger = RunningLedger.empty(folder)) {
            var filled = ledger.fill(7, Part.cases(CASES));
            var shapes = Shape.searches(ledger);
            round(ledger, filled.numbers(), shapes, 8, WARM_UP, false);
            for (int round = 1; round <= Part.ROUNDS; round++) {
                for (int clients : List.of(1, 8)) {
                    Report.progress("reading, round %d of %d, %d client(s)".formatted(round, Part.ROUNDS, clients));
                    round(ledger, filled.numbers(), shapes, clients, Crowd.ROUND, true);
                }
            }
            Report.section(
                    "P7: reading",
                    Circumstances.of(ledger.bean(DataSource.class)),
                    "Filled with " + filled + ".\n",
                    searches.table("ledger", "Elasticsearch", "p99 to p99"),
                    histories.table("ledger", "reader", "p99 to p99"),
                    floors.table("ledger", "beside it", "p99 to p99"));
            Report.verdicts(searches.verdicts("P7", "p99 ≤ 1.5× the same search", LIMIT));
            Report.verdicts(histories.verdicts("P7", "p99 ≤ 1.5× what stands beside it", LIMIT));
        }
    }

    private void round(
            RunningLedger ledger,
            List<CaseNumber> numbers,
            List<Shape> shapes,
            int clients,
            Duration duration,
            boolean kept)
            throws Exception {
        var suffix = ", %d client%s".formatted(clients, clients == 1 ? "" : "s");
        for (var shape : shapes) {
            var asked = shape.ofTheLedger(ledger).measured(clients, duration);
            var direct = shape.ofTheSearchServer(ledger).measured(clients, duration);
            if (kept) {
                searches.add("`cases`, " + shape.name() + suffix, asked, direct);
            }
        }
        Crowd history = () -> Asking.theLedger(ledger.address(), Questions.histories(numbers));
        Crowd nothing = () -> Asking.theLedger(ledger.address(), Questions.nothing());
        var asked = history.measured(clients, duration);
        var read = reading(ledger.bean(LedgerReader.class), numbers).measured(clients, duration);
        var empty = nothing.measured(clients, duration);
        var rows = RawHistory.crowd(ledger.bean(DataSource.class), numbers).measured(clients, duration);
        if (kept) {
            histories.add("`case { history }` beside the ledger's reader" + suffix, asked, read);
            floors.add("`case { history }` beside SQL" + suffix, asked, rows);
            floors.add("`case { history }` beside `{ __typename }`" + suffix, asked, empty);
        }
    }

    private static Crowd reading(LedgerReader reader, List<CaseNumber> numbers) {
        return () -> () -> {
            var number = numbers.get(ThreadLocalRandom.current().nextInt(numbers.size()));
            if (reader.stream(StreamId.of(number), 0, LONGEST).isEmpty()) {
                throw new IllegalStateException("Expected a history");
            }
        };
    }

    private static double p99(Measured one, Measured beside) {
        return one.p99() / beside.p99();
    }
}

package org.caseledger.adapters.testing;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.caseledger.application.importing.CaseLog;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.caseledger.application.importing.Place;
import org.caseledger.domain.identifier.RegionCode;

/** Cases of another system, whose histories grow side by side each time its log is imported again. */
public final class GrowingCases {

    private static final LogSource SOURCE = new LogSource("another system", RegionCode.of("330106"));
    private static final Place PLACE = new Place(1, 1);
    private static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    private static final int STEPS = 10;

    private final TestLedger ledger;
    private final String name;
    private final int cases;
    private int steps;

    public GrowingCases(TestLedger ledger, int cases) {
        this(ledger, "case", cases);
    }

    private GrowingCases(TestLedger ledger, String name, int cases) {
        this.ledger = ledger;
        this.name = name;
        this.cases = cases;
    }

    /** Some cases after others grow step by step, with short rests, until it is enough. */
    public static void growing(TestLedger ledger, BooleanSupplier enough) {
        for (int wave = 0; !enough.getAsBoolean(); wave++) {
            var cases = new GrowingCases(ledger, "case of wave " + wave, 20);
            for (int step = 0; step < STEPS && !enough.getAsBoolean(); step++) {
                cases.grow(1);
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Every case goes on by some steps. */
    public void grow(int by) {
        steps += by;
        try (var log = new Log(IntStream.range(0, cases).mapToObj(this::logged).iterator())) {
            ledger.importing.run(log, SOURCE, progress -> {});
        }
    }

    private LoggedCase logged(int number) {
        return new LoggedCase(
                name + " " + number, DAY, null, null, null, null, null, null, null, Map.of(), done(number), PLACE);
    }

    private List<LoggedStep> done(int number) {
        return IntStream.range(0, steps)
                .mapToObj(step -> new LoggedStep(
                        "step " + step,
                        null,
                        null,
                        null,
                        null,
                        number + "-" + step,
                        DAY.plusSeconds(step),
                        null,
                        Map.of(),
                        PLACE))
                .toList();
    }

    private record Log(Iterator<LoggedCase> cases) implements CaseLog {

        @Override
        public Optional<LoggedCase> next() {
            return cases.hasNext() ? Optional.of(cases.next()) : Optional.empty();
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        public long bytesTotal() {
            return 0;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

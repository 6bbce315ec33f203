package org.caseledger.application.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.code.SpecialProcedure;
import org.jspecify.annotations.Nullable;

/**
 * The facts that stop and extend the clock. What follows from them in working days is computed from a calendar.
 *
 * @param stops the special procedures, in order; the last one may still run
 * @param extension the one extension, if it was granted
 */
public record ClockView(List<Stop> stops, @Nullable Extension extension) {

    /** Nothing has stopped or extended it. */
    public static final ClockView NONE = new ClockView(List.of(), null);

    /** A special procedure that stopped the clock. */
    public record Stop(
            SpecialProcedure procedure,
            String document,
            int expectedWorkingDays,
            Instant from,
            @Nullable Instant to,
            @Nullable String result) {}

    /** The extension by working days. */
    public record Extension(Instant at, int workingDays, String document, String reason) {}

    /** Whether a special procedure runs. */
    public boolean stopped() {
        return !stops.isEmpty() && stops.getLast().to() == null;
    }

    /** What is read after an event of this step. */
    public ClockView after(ClockEvent event) {
        return switch (event) {
            case SpecialProcedureStarted e -> new ClockView(with(started(e)), extension);
            case SpecialProcedureEnded e -> new ClockView(ended(e), extension);
            case DeadlineExtended e ->
                new ClockView(
                        stops,
                        new Extension(
                                e.occurredAt(), e.workingDays(), e.document().value(), e.reason()));
        };
    }

    private static Stop started(SpecialProcedureStarted e) {
        return new Stop(e.procedure(), e.document().value(), e.expectedWorkingDays(), e.occurredAt(), null, null);
    }

    private List<Stop> with(Stop next) {
        var all = new ArrayList<>(stops);
        all.add(next);
        return List.copyOf(all);
    }

    private List<Stop> ended(SpecialProcedureEnded e) {
        var all = new ArrayList<>(stops);
        if (!all.isEmpty()) {
            var last = all.removeLast();
            all.add(new Stop(
                    last.procedure(),
                    last.document(),
                    last.expectedWorkingDays(),
                    last.from(),
                    e.occurredAt(),
                    e.result()));
        }
        return List.copyOf(all);
    }
}

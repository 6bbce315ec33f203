package org.caseledger.adapters.graphql.clock;

import java.time.Instant;
import java.util.List;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.clock.ClockView;
import org.caseledger.application.deadline.CaseDeadline;
import org.caseledger.domain.code.SpecialProcedure;
import org.jspecify.annotations.Nullable;

/**
 * What started, stopped and extended the clock of a case.
 *
 * @param deadline what the calendar makes a day of
 * @param asOf the moment at which the case is seen; null for now
 */
public record CaseClock(
        Instant startedAt,
        boolean running,
        int statutoryDays,
        int promisedDays,
        List<SpecialProcedureStop> stops,
        @Nullable DeadlineExtension extension,
        CaseDeadline deadline,
        @Nullable Instant asOf) {

    /** A special procedure, which stopped the clock from its start to its end. */
    public record SpecialProcedureStop(
            SpecialProcedure procedure,
            String documentNumber,
            int expectedWorkingDays,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String result) {

        static SpecialProcedureStop of(ClockView.Stop stop) {
            return new SpecialProcedureStop(
                    stop.procedure(),
                    stop.document(),
                    stop.expectedWorkingDays(),
                    stop.from(),
                    stop.to(),
                    stop.result());
        }
    }

    /** An extension of the limit. */
    public record DeadlineExtension(int workingDays, String documentNumber, String reason, Instant extendedAt) {

        static @Nullable DeadlineExtension of(ClockView.@Nullable Extension extension) {
            return extension == null
                    ? null
                    : new DeadlineExtension(
                            extension.workingDays(), extension.document(), extension.reason(), extension.at());
        }
    }

    /** The clock of a case; null until the application is accepted. */
    public static @Nullable CaseClock of(CaseView view, @Nullable Instant asOf) {
        var started = view.intake().acceptedAt();
        var submission = view.submission();
        var deadline = CaseDeadline.of(view);
        return started == null || submission == null || deadline == null
                ? null
                : new CaseClock(
                        started,
                        running(view),
                        submission.terms().statutoryDays(),
                        submission.terms().promisedDays(),
                        view.clock().stops().stream()
                                .map(SpecialProcedureStop::of)
                                .toList(),
                        DeadlineExtension.of(view.clock().extension()),
                        deadline,
                        asOf);
    }

    private static boolean running(CaseView view) {
        return !view.clock().stopped() && view.decision() == null && view.withdrawal() == null;
    }
}

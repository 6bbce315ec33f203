package org.caseledger.application.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.clock.ClockView;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Phase.Suspended;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.clock.Period;
import org.caseledger.domain.event.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * The period in which a case is to be decided, as far as the case itself tells it: the limit that was promised to the
 * applicant, which is never longer than the statutory one, with the extension.
 *
 * @param period the period
 * @param open whether the case still waits for its decision
 * @param withdrawn whether the applicant withdrew before it
 */
public record CaseDeadline(Period period, boolean open, boolean withdrawn) {

    /** The deadline of a case; null until it is accepted, and for one that is kept elsewhere. */
    public static @Nullable CaseDeadline of(CaseView view) {
        var submission = view.submission();
        var accepted = view.intake().acceptedAt();
        if (submission == null || accepted == null) {
            return null;
        }
        var extension = view.clock().extension();
        var workingDays = submission.terms().promisedDays() + (extension == null ? 0 : extension.workingDays());
        var period = Period.of(OfficialTime.dateOf(accepted), workingDays, stops(view.clock()));
        return new CaseDeadline(period, waits(view), view.withdrawal() != null);
    }

    private static List<Period.Stop> stops(ClockView clock) {
        return clock.stops().stream()
                .map(stop -> new Period.Stop(OfficialTime.dateOf(stop.from()), dayOf(stop.to())))
                .toList();
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : OfficialTime.dateOf(moment);
    }

    private static boolean waits(CaseView view) {
        return view.state() instanceof Opened opened
                && (opened.phase() instanceof UnderReview || opened.phase() instanceof Suspended);
    }
}

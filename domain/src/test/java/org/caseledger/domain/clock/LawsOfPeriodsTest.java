package org.caseledger.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Calendars.OFFICIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.clock.Period.Stop;

/** What holds of every period in the calendar of 2025 and 2026. */
class LawsOfPeriodsTest {

    /**
     * A case.
     *
     * @param accepted its day of acceptance
     * @param workingDays how many it has
     * @param stops its special procedures
     * @param today a day on or after the last of these days
     */
    record Course(LocalDate accepted, int workingDays, List<Stop> stops, LocalDate today) {

        Period period() {
            return Period.of(accepted, workingDays, stops);
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        var paces = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 40)));
        return Combinators.combine(
                        Arbitraries.integers().between(120, 360),
                        Arbitraries.integers().between(0, Period.LONGEST),
                        paces.list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 110))
                .as(LawsOfPeriodsTest::course);
    }

    /** Steps of days lead from acceptance to the first stop, to its end, to the next stop and so on. */
    private static Course course(int start, int workingDays, List<Integer> steps, int rest) {
        var accepted = OFFICIAL.first().plusDays(start);
        var day = accepted;
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < steps.size(); i++) {
            day = day.plusDays(steps.get(i));
            if (i % 2 == 0) {
                stops.add(new Stop(day, null));
            } else {
                stops.add(new Stop(stops.removeLast().from(), day));
            }
        }
        return new Course(accepted, workingDays, stops, day.plusDays(rest));
    }

    @Property
    void aPeriodIsOverFromTheDayAfterItsLastOne(@ForAll("courses") Course course) {
        var last = course.period().lastDay(OFFICIAL);

        assertThat(course.period().isOver(course.today(), OFFICIAL))
                .isEqualTo(last != null && last.isBefore(course.today()));
    }

    @Property
    void itsLastDayIsFoundByWalking(@ForAll("courses") Course course) {
        if (course.workingDays() > 0) {
            assertThat(course.period().lastDay(OFFICIAL)).isEqualTo(walked(course));
        }
    }

    /** What a search knows: the working days before today, and what the case tells of itself without a calendar. */
    @Property
    void thatItIsOverIsToldByWorkingDaysAlone(@ForAll("courses") Course course) {
        var period = course.period();
        var from = period.countsFrom();
        var workingDays = new HashSet<>(OFFICIAL.workingDays(OFFICIAL.first(), course.today()));

        var longAgo = from != null && !from.isAfter(OFFICIAL.latestBefore(course.today(), course.workingDays()));
        var enough = period.interrupted()
                && period.days().filter(workingDays::contains).count() >= course.workingDays();

        assertThat(longAgo || enough).isEqualTo(period.isOver(course.today(), OFFICIAL));
    }

    @Property
    void moreDaysNeverEndAPeriodEarlier(@ForAll("courses") Course course) {
        var last = course.period().lastDay(OFFICIAL);
        var longer = Period.of(course.accepted(), course.workingDays() + 1, course.stops())
                .lastDay(OFFICIAL);

        assertThat(longer == null || (last != null && longer.isAfter(last))).isTrue();
    }

    @Property
    void asManyDaysAsAreListedAlwaysHoldThePeriod(@ForAll("courses") Course course) {
        var days = Period.of(course.accepted(), course.workingDays(), List.of())
                .days()
                .toList();

        assertThat(days.stream().filter(OFFICIAL::isWorkingDay).count()).isGreaterThanOrEqualTo(course.workingDays());
    }

    private static LocalDate walked(Course course) {
        var left = course.workingDays();
        var day = course.accepted();
        while (left > 0) {
            day = day.plusDays(1);
            if (day.isAfter(OFFICIAL.last())) {
                return null;
            }
            if (counts(day, course.stops(), OFFICIAL)) {
                left--;
            }
        }
        return day;
    }

    private static boolean counts(LocalDate day, List<Stop> stops, WorkingDayCalendar calendar) {
        return calendar.isWorkingDay(day)
                && stops.stream()
                        .noneMatch(
                                stop -> !day.isBefore(stop.from()) && (stop.to() == null || !day.isAfter(stop.to())));
    }
}

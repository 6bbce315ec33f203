package org.caseledger.domain.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds in every calendar, against walking from day to day. */
class LawsOfCountingTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final int DAYS = 731;

    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        return Combinators.combine(days(day -> true), days(WorkingDayCalendar::isWeekend))
                .as((holidays, worked) -> WorkingDayCalendar.of(
                        new TreeSet<>(Set.of(2024, 2025)),
                        holidays.stream().filter(day -> !worked.contains(day)).collect(toSet()),
                        worked));
    }

    private static Arbitrary<Set<LocalDate>> days(Predicate<LocalDate> which) {
        return Arbitraries.integers()
                .between(0, DAYS - 1)
                .map(FIRST::plusDays)
                .filter(which)
                .set()
                .ofMaxSize(60);
    }

    @Property
    void itCountsTheDaysThatOneWouldWalk(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = DAYS - 1) int one,
            @ForAll @IntRange(max = DAYS - 1) int other) {
        var after = FIRST.plusDays(Math.min(one, other));
        var before = FIRST.plusDays(Math.max(one, other));

        assertThat(calendar.count(after, before)).isEqualTo((int)
                after.datesUntil(before).skip(1).filter(calendar::isWorkingDay).count());
    }

    @Property
    void aPeriodEndsWithItsLastWorkingDay(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        var from = FIRST.plusDays(day);
        var end = calendar.after(from, workingDays);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.count(from, end.plusDays(1))).isEqualTo(workingDays);
        assertThat(calendar.after(calendar.after(from, workingDays), 1))
                .isEqualTo(calendar.after(from, workingDays + 1));
    }

    @Property
    void theInverseIsTheLatestDayOfWhichAsManyHaveGoneBy(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(min = 200, max = DAYS) int day,
            @ForAll @IntRange(max = 60) int workingDays) {
        var today = FIRST.plusDays(day);
        var latest = calendar.latestBefore(today, workingDays);

        assertThat(latest).isBefore(today);
        assertThat(calendar.count(latest, today)).isGreaterThanOrEqualTo(workingDays);
        assertThat(latest.plusDays(1).isEqual(today) || calendar.count(latest.plusDays(1), today) < workingDays)
                .isTrue();
        assertThat(calendar.after(latest, workingDays)).isBefore(today);
    }

    @Property
    void theyAreListedInOrder(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll @IntRange(min = 1, max = DAYS) int day) {
        var today = FIRST.plusDays(day);

        assertThat(calendar.workingDays(FIRST, today))
                .containsExactlyElementsOf(
                        FIRST.datesUntil(today).filter(calendar::isWorkingDay).toList());
    }
}

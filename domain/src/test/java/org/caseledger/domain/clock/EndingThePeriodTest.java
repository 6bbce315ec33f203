package org.caseledger.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.domain.testing.Calendars.OFFICIAL;
import static org.caseledger.domain.testing.Calendars.in2026;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.calendar.DayNotCovered;
import org.caseledger.domain.clock.Period.Stop;
import org.junit.jupiter.api.Test;

class EndingThePeriodTest {

    @Test
    void aCaseAcceptedBeforeTheGoldenWeekIsDueAfterIt() {
        var period = accepted("09-28", 5);

        assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("10-10"));
        assertOver(period, "10-11");
    }

    @Test
    void onItsLastDayItIsNotOverAndOnTheSaturdayAfterItIs() {
        var period = accepted("03-06", 5);

        assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("03-13"));
        assertOver(period, "03-14");
    }

    @Test
    void anInstantItemIsDueTheSameDayAlsoOnASunday() {
        var sunday = accepted("03-08", 0);

        assertThat(sunday.lastDay(OFFICIAL)).isEqualTo(in2026("03-08"));
        assertOver(sunday, "03-09");
    }

    @Test
    void theDaysOfAProcedureDoNotCountNorThoseOfItsBeginningAndEnd() {
        var period = accepted("03-02", 5, stop("03-04", "03-10"));

        // Tuesday the 3rd counts; Wednesday the 4th to Tuesday the 10th do not.
        assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("03-16"));
        assertOver(period, "03-17");
    }

    @Test
    void aProcedureOnTheLastDayLeavesThatDay() {
        var period = accepted("03-02", 5, stop("03-09", "03-20"));

        assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("03-23"));
    }

    @Test
    void whileAProcedureGoesOnThereIsNoLastDay() {
        var period = accepted("03-02", 5, stop("03-04", null));

        assertThat(period.lastDay(OFFICIAL)).isNull();
        assertThat(period.isOver(in2026("12-31"), OFFICIAL)).isFalse();
    }

    @Test
    void aProcedureThatBeginsTooLateMendsNothing() {
        var stopped = accepted("03-02", 5, stop("03-10", null));
        var ended = accepted("03-02", 5, stop("03-10", "03-20"));

        for (var period : List.of(stopped, ended)) {
            assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("03-09"));
            assertOver(period, "03-10");
        }
    }

    @Test
    void severalProceduresLeaveWhatLiesBetweenThem() {
        var period = accepted("03-02", 5, stop("03-04", "03-05"), stop("03-05", "03-05"), stop("03-10", "03-11"));

        // The 3rd, the 6th and the 9th count, then the 12th and the 13th.
        assertThat(period.lastDay(OFFICIAL)).isEqualTo(in2026("03-13"));
    }

    @Test
    void anInstantItemThatIsStoppedOnItsDayIsDueWhenTheClockGoesOn() {
        assertThat(accepted("03-02", 0, stop("03-02", null)).lastDay(OFFICIAL)).isNull();
        assertThat(accepted("03-02", 0, stop("03-02", "03-05")).lastDay(OFFICIAL))
                .isEqualTo(in2026("03-05"));
        assertThat(accepted("03-02", 0, stop("03-03", null)).lastDay(OFFICIAL)).isEqualTo(in2026("03-02"));
    }

    @Test
    void nothingIsGuessedBeyondTheCalendar() {
        var december = accepted("12-20", 20);

        assertThatExceptionOfType(DayNotCovered.class).isThrownBy(() -> december.lastDay(OFFICIAL));
        assertThat(december.isOver(in2026("12-31"), OFFICIAL)).isFalse();
        assertThatExceptionOfType(DayNotCovered.class)
                .isThrownBy(() -> december.isOver(LocalDate.parse("2027-01-20"), OFFICIAL));
    }

    @Test
    void whatIsLongOverIsToldThoughTheCalendarBeginsLater() {
        var old = LocalDate.parse("2023-06-01");

        assertThat(Period.of(old, 20, List.of()).isOver(LocalDate.parse("2025-06-01"), OFFICIAL))
                .isTrue();
        assertThatExceptionOfType(DayNotCovered.class)
                .isThrownBy(() -> Period.of(old, 20, List.of()).isOver(LocalDate.parse("2025-01-10"), OFFICIAL));
    }

    private static Period accepted(String day, int workingDays, Stop... stops) {
        return Period.of(in2026(day), workingDays, List.of(stops));
    }

    private static Stop stop(String from, String to) {
        return new Stop(in2026(from), to == null ? null : in2026(to));
    }

    private static void assertOver(Period period, String first) {
        var day = in2026(first);
        assertThat(period.isOver(day, OFFICIAL)).isTrue();
        assertThat(Stream.of(day.minusDays(1), day.minusDays(2))).noneMatch(it -> period.isOver(it, OFFICIAL));
    }
}

package org.caseledger.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Calendars.OFFICIAL;
import static org.caseledger.domain.testing.Calendars.in2026;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountingWorkingDaysTest {

    @Test
    void aWeekHasFiveAndTheDayOfTheEventDoesNotCount() {
        var friday = in2026("03-06");

        assertThat(OFFICIAL.after(friday, 1)).isEqualTo(in2026("03-09"));
        assertThat(OFFICIAL.after(friday, 5)).isEqualTo(in2026("03-13"));
    }

    @Test
    void theGoldenWeekDoesNotCountAndTheSundayWorkedInExchangeDoes() {
        assertThat(OFFICIAL.isWorkingDay(in2026("09-20"))).isTrue();
        assertThat(OFFICIAL.after(in2026("09-18"), 1)).isEqualTo(in2026("09-20"));
        assertThat(OFFICIAL.after(in2026("09-30"), 1)).isEqualTo(in2026("10-08"));
        assertThat(OFFICIAL.after(in2026("09-30"), 3)).isEqualTo(in2026("10-10"));
        assertThat(OFFICIAL.after(LocalDate.parse("2025-09-30"), 1)).isEqualTo(LocalDate.parse("2025-10-09"));
    }

    @Test
    void aPeriodRunsOverTheTurnOfTheYear() {
        assertThat(OFFICIAL.after(LocalDate.parse("2025-12-31"), 1)).isEqualTo(in2026("01-04"));
    }

    @Test
    void aPeriodThatBeginsOnAHolidayEndsAsIfItHadBegunOnTheEve() {
        assertThat(OFFICIAL.after(in2026("10-03"), 2)).isEqualTo(OFFICIAL.after(in2026("09-30"), 2));
    }

    @Test
    void noneLieBetweenNeighboursAndWithNoneAPeriodEndsAtOnce() {
        assertThat(OFFICIAL.count(in2026("03-02"), in2026("03-03"))).isZero();
        assertThat(OFFICIAL.count(in2026("03-02"), in2026("03-02"))).isZero();
        assertThat(OFFICIAL.after(in2026("10-03"), 0)).isEqualTo(in2026("10-03"));
    }

    @Test
    void theYearsHaveAsManyAsTheNoticesLeave() {
        assertThat(OFFICIAL.count(LocalDate.parse("2024-12-31"), in2026("01-01")))
                .isEqualTo(248);
        assertThat(OFFICIAL.workingDays(OFFICIAL.first(), in2026("01-01"))).hasSize(248);
    }
}

package org.caseledger.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caseledger.domain.testing.Calendars.OFFICIAL;
import static org.caseledger.domain.testing.Calendars.in2026;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AskingBeyondTheCalendarTest {

    private static final LocalDate LAST = in2026("12-31");

    @Test
    void aDayOfNextYearIsAnErrorThatSaysWhichYear() {
        assertMissing(2027, () -> OFFICIAL.after(in2026("12-20"), 20));
        assertMissing(2027, () -> OFFICIAL.after(LAST, 1));
        assertMissing(2027, () -> OFFICIAL.isWorkingDay(LAST.plusDays(1)));
        assertMissing(2027, () -> OFFICIAL.count(in2026("12-01"), LAST.plusDays(2)));
        assertMissing(2027, () -> OFFICIAL.latestBefore(LAST.plusDays(2), 1));
        assertMissing(2027, () -> OFFICIAL.workingDays(LAST, LAST.plusDays(2)));
    }

    @Test
    void soIsADayBeforeTheFirst() {
        assertMissing(2024, () -> OFFICIAL.after(LocalDate.parse("2024-12-30"), 1));
        assertMissing(2024, () -> OFFICIAL.count(LocalDate.parse("2024-12-30"), in2026("01-01")));
        assertMissing(2024, () -> OFFICIAL.latestBefore(LocalDate.parse("2025-01-10"), 20));
    }

    @Test
    void whatEndsOnTheLastDayIsTold() {
        assertThat(OFFICIAL.after(in2026("12-30"), 1)).isEqualTo(LAST);
        assertThat(OFFICIAL.count(in2026("12-30"), LAST.plusDays(1))).isOne();
        assertThat(OFFICIAL.latestBefore(LAST.plusDays(1), 1)).isEqualTo(in2026("12-30"));
        assertThat(OFFICIAL.latestBefore(LocalDate.parse("2025-01-03"), 1)).isEqualTo(LocalDate.parse("2025-01-01"));
    }

    @Test
    void aCalendarWithAGapOrWithADayThatIsBothIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(new TreeSet<>(List.of(2024, 2026)), Set.of(), Set.of()))
                .withMessageContaining("2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(new TreeSet<>(), Set.of(), Set.of()));
        var sunday = in2026("09-20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(new TreeSet<>(Set.of(2026)), Set.of(sunday), Set.of(sunday)))
                .withMessageContaining("2026-09-20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(new TreeSet<>(Set.of(2026)), Set.of(), Set.of(in2026("09-21"))))
                .withMessageContaining("2026-09-21");
    }

    private static void assertMissing(int year, ThrowingCallable question) {
        assertThatExceptionOfType(DayNotCovered.class)
                .isThrownBy(question)
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(year))
                .withMessageContaining(String.valueOf(year))
                .withMessageContaining("2025 to 2026");
    }
}

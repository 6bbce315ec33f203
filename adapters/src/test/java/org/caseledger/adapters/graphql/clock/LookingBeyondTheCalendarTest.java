package org.caseledger.adapters.graphql.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.calendar.WorkingDays;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.Faults;
import org.caseledger.application.deadline.CaseDeadline;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.domain.clock.Period;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.Test;

/** The calendar that is built in ends with 2026. */
class LookingBeyondTheCalendarTest {

    private static final CaseClock ACCEPTED_IN_DECEMBER = accepted("2026-12-20");

    @Test
    void aDueDateOfAYearThatIsNotPublishedIsNull() {
        assertThat(at("2026-12-21").dueOn(ACCEPTED_IN_DECEMBER)).isNull();
        assertThat(at("2026-12-21").dueOn(accepted("2026-12-01"))).isEqualTo("2026-12-29");
    }

    @Test
    void whetherItIsOverdueIsToldAsFarAsTheCalendarReaches() {
        assertThat(at("2026-12-31").overdue(ACCEPTED_IN_DECEMBER)).isFalse();
        assertThat(at("2026-12-31").overdue(accepted("2026-12-01"))).isTrue();
    }

    @Test
    void afterItsEndThatIsAnErrorWhichNamesTheYear() {
        var thrown = catchThrowable(() -> at("2027-01-05").overdue(ACCEPTED_IN_DECEMBER));

        var fault = Faults.of(thrown);
        assertThat(fault.code()).isEqualTo(ErrorCode.DAY_NOT_COVERED);
        assertThat(fault.details()).isEqualTo(Map.of("year", 2027));
        assertThat(fault.sentence())
                .isEqualTo("Expected a calendar of working days that covers 2027, but it covers 2024 to 2026.");
    }

    private static CaseClock accepted(String day) {
        var from = LocalDate.parse(day);
        return new CaseClock(
                noon(from),
                true,
                20,
                20,
                List.of(),
                null,
                new CaseDeadline(Period.of(from, 20, List.of()), true, false),
                null);
    }

    private static ClockController at(String day) {
        var clock = Clock.fixed(noon(LocalDate.parse(day)), OfficialTime.ZONE);
        return new ClockController(null, new Deadlines(WorkingDays.builtIn(), clock));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(OfficialTime.ZONE).toInstant();
    }
}

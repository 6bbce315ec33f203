package org.caseledger.application.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.event.OfficialTime;
import org.jspecify.annotations.Nullable;

/** What follows from the deadlines of cases today. Nothing of it is stored: it is computed when somebody asks. */
public final class Deadlines {

    private final WorkingDayCalendar calendar;
    private final Clock clock;

    /**
     * Deadlines by a calendar.
     *
     * @param calendar which days are working days
     * @param clock says what day it is
     */
    public Deadlines(WorkingDayCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Which days are working days. */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /** Today in Beijing. */
    public LocalDate today() {
        return OfficialTime.dateOf(clock.instant());
    }

    /**
     * The last day on which the case could be, or could have been, decided in time. Null after a withdrawal, and while a
     * special procedure goes on that began in time.
     *
     * @throws org.caseledger.domain.calendar.DayNotCovered if the day lies beyond the calendar
     */
    public @Nullable LocalDate dueOn(CaseDeadline deadline) {
        return deadline.withdrawn() ? null : deadline.period().lastDay(calendar);
    }

    /**
     * Whether the period has passed without a decision.
     *
     * @param at the moment for which that is asked; null for now, and never later than now
     * @throws org.caseledger.domain.calendar.DayNotCovered if the calendar does not cover the days up to then
     */
    public boolean overdue(CaseDeadline deadline, @Nullable Instant at) {
        var now = clock.instant();
        var day = OfficialTime.dateOf(at == null || at.isAfter(now) ? now : at);
        return deadline.open() && deadline.period().isOver(day, calendar);
    }
}

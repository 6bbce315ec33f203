package org.caseledger.adapters.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.event.OfficialTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in time that the next year is missing in the calendar. Its notice comes out in November before it, and nothing can
 * stand in for it; without it, whatever depends on today fails from New Year's Day on.
 */
final class CalendarWatch implements AutoCloseable {

    /** From the middle of November, when the notice should be there. */
    private static final int EARLY_DAYS = 45;

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("calendar-watch").factory());

    CalendarWatch(WorkingDayCalendar calendar, Clock clock, MeterRegistry registry) {
        this.calendar = calendar;
        this.clock = clock;
        Gauge.builder("caseledger.calendar.days.left", this, CalendarWatch::daysLeft)
                .description("Days after today that the calendar of working days covers; negative once it is over")
                .register(registry);
    }

    /** Looks at once, and then every day. */
    void start() {
        daily.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.DAYS);
    }

    void look() {
        if (daysLeft() < EARLY_DAYS) {
            LOG.warn(
                    "The calendar of working days ends on {}. Write the State Council's notice for {} into a file and"
                            + " restart with --caseledger.calendar.file=…; README tells its form",
                    calendar.last(),
                    calendar.last().getYear() + 1);
        }
    }

    private long daysLeft() {
        return OfficialTime.dateOf(clock.instant()).until(calendar.last(), ChronoUnit.DAYS);
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }
}

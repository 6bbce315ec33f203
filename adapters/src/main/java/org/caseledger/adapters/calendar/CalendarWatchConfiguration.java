package org.caseledger.adapters.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the calendar of working days watched while the ledger runs. */
@Configuration(proxyBeanMethods = false)
class CalendarWatchConfiguration {

    @Bean(initMethod = "start")
    CalendarWatch calendarWatch(WorkingDayCalendar calendar, Clock clock, MeterRegistry registry) {
        return new CalendarWatch(calendar, clock, registry);
    }
}

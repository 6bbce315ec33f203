package org.caseledger.adapters.calendar;

import java.io.IOException;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the calendar of working days, and does not start with one that cannot be read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarConfiguration {

    private static final String PROPERTY = "caseledger.calendar.file";

    @Bean
    WorkingDayCalendar workingDayCalendar(CalendarProperties properties) {
        var file = properties.file();
        if (file == null) {
            return WorkingDays.builtIn();
        }
        try {
            return WorkingDays.with(file);
        } catch (UnreadableCalendar wrong) {
            throw new InvalidConfigurationPropertyValueException(PROPERTY, file, wrong.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new InvalidConfigurationPropertyValueException(PROPERTY, file, "The file cannot be read.");
        }
    }
}

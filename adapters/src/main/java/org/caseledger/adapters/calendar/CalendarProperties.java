package org.caseledger.adapters.calendar;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The calendar of working days.
 *
 * @param file years beside those that are built in, in the form of {@code calendar/working-days.txt}; a year that is built
 *     in is replaced. Read at the start; null for none
 */
@ConfigurationProperties("caseledger.calendar")
record CalendarProperties(@Nullable Path file) {}

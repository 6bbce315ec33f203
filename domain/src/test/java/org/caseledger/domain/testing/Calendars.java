package org.caseledger.domain.testing;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseledger.domain.calendar.WorkingDayCalendar;

/** Calendars of examples. */
public final class Calendars {

    /** 2025 and 2026 by the State Council's notices of 12 November 2024 and 4 November 2025. */
    public static final WorkingDayCalendar OFFICIAL = WorkingDayCalendar.of(
            new TreeSet<>(Set.of(2025, 2026)),
            days(
                    "2025-01-01/2025-01-01",
                    "2025-01-28/2025-02-04",
                    "2025-04-04/2025-04-06",
                    "2025-05-01/2025-05-05",
                    "2025-05-31/2025-06-02",
                    "2025-10-01/2025-10-08",
                    "2026-01-01/2026-01-03",
                    "2026-02-15/2026-02-23",
                    "2026-04-04/2026-04-06",
                    "2026-05-01/2026-05-05",
                    "2026-06-19/2026-06-21",
                    "2026-09-25/2026-09-27",
                    "2026-10-01/2026-10-07"),
            days(
                    "2025-01-26/2025-01-26",
                    "2025-02-08/2025-02-08",
                    "2025-04-27/2025-04-27",
                    "2025-09-28/2025-09-28",
                    "2025-10-11/2025-10-11",
                    "2026-01-04/2026-01-04",
                    "2026-02-14/2026-02-14",
                    "2026-02-28/2026-02-28",
                    "2026-05-09/2026-05-09",
                    "2026-09-20/2026-09-20",
                    "2026-10-10/2026-10-10"));

    private Calendars() {}

    private static Set<LocalDate> days(String... spans) {
        return Stream.of(spans)
                .map(span -> span.split("/"))
                .flatMap(span -> LocalDate.parse(span[0])
                        .datesUntil(LocalDate.parse(span[1]).plusDays(1)))
                .collect(toSet());
    }

    /** A day of 2026, as {@code 09-20}. */
    public static LocalDate in2026(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(2026);
    }
}

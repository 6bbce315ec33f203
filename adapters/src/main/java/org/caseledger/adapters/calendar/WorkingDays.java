package org.caseledger.adapters.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.domain.calendar.WorkingDayCalendar;

/** Makes the calendar of notices: those that are built in, and those of an operator's file. */
public final class WorkingDays {

    private static final String BUILT_IN = "/calendar/working-days.txt";

    private WorkingDays() {}

    /** The calendar of the years that are built in. */
    public static WorkingDayCalendar builtIn() {
        return calendar(builtInNotices());
    }

    /**
     * The same with the years of a file, which replace those that are built in.
     *
     * @throws UnreadableCalendar if the file is not what it should be
     * @throws IOException if it cannot be read
     */
    public static WorkingDayCalendar with(Path file) throws IOException {
        var notices = builtInNotices();
        notices.putAll(CalendarFile.read(Files.readAllLines(file)));
        return calendar(notices);
    }

    private static NavigableMap<Integer, Notice> builtInNotices() {
        try (InputStream file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(BUILT_IN))) {
            return CalendarFile.read(List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of two notices that rule on the same day the later one decides. */
    private static WorkingDayCalendar calendar(NavigableMap<Integer, Notice> notices) {
        var worked = new HashMap<LocalDate, Boolean>();
        notices.values().forEach(notice -> worked.putAll(notice.worked()));
        try {
            return WorkingDayCalendar.of(notices.navigableKeySet(), days(worked, false), days(worked, true));
        } catch (IllegalArgumentException gap) {
            throw new UnreadableCalendar(String.valueOf(gap.getMessage()));
        }
    }

    private static Set<LocalDate> days(Map<LocalDate, Boolean> worked, boolean which) {
        return worked.entrySet().stream()
                .filter(ruling -> ruling.getValue() == which)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

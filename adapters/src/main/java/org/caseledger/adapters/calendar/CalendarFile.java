package org.caseledger.adapters.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/** Reads notices from the lines of a file; {@code calendar/working-days.txt} tells its form. */
final class CalendarFile {

    private static final String FORM = "\"year YYYY\", \"off DAY\", \"off DAY..DAY\" or \"work DAY\"";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern SPAN = Pattern.compile("\\.\\.");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final NavigableMap<Integer, Notice> notices = new TreeMap<>();
    private @Nullable Notice current;
    private int line;

    private CalendarFile() {}

    /**
     * The notices, by their years.
     *
     * @throws UnreadableCalendar if a line is not what it should be
     */
    static NavigableMap<Integer, Notice> read(List<String> lines) {
        var file = new CalendarFile();
        lines.forEach(file::read);
        return file.notices;
    }

    private void read(String text) {
        line++;
        var words = SPACE.split(text.replaceFirst("#.*", "").strip());
        if (words.length == 1 && words[0].isEmpty()) {
            return;
        }
        if (words.length != 2) {
            throw new UnreadableCalendar(line, FORM);
        }
        switch (words[0]) {
            case "year" -> begin(words[1]);
            case "off" -> off(SPAN.split(words[1], -1));
            case "work" -> rule(day(words[1]), true);
            default -> throw new UnreadableCalendar(line, FORM);
        }
    }

    private void begin(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new UnreadableCalendar(line, "a year from 2000 to 2099");
        }
        current = new Notice(Integer.parseInt(year), new HashMap<>());
        if (notices.put(current.year(), current) != null) {
            throw new UnreadableCalendar(line, "each year once, but " + year + " is there already");
        }
    }

    private void off(String[] span) {
        if (span.length > 2) {
            throw new UnreadableCalendar(line, FORM);
        }
        var from = day(span[0]);
        var to = day(span[span.length - 1]);
        if (to.isBefore(from)) {
            throw new UnreadableCalendar(line, "a span of days from the first to the last");
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> rule(day, false));
    }

    private void rule(LocalDate day, boolean worked) {
        if (worked && !WorkingDayCalendar.isWeekend(day)) {
            throw new UnreadableCalendar(line, "a Saturday or Sunday that is worked, but " + day + " is neither");
        }
        var before = rulings(day).put(day, worked);
        if (before != null) {
            throw new UnreadableCalendar(line, "each day once, but " + day + " is there already");
        }
    }

    private Map<LocalDate, Boolean> rulings(LocalDate day) {
        var notice = current;
        if (notice == null) {
            throw new UnreadableCalendar(line, "a line \"year YYYY\" before the first day");
        }
        var eve = LocalDate.of(notice.year(), 1, 1).minusMonths(1);
        if (day.isBefore(eve) || day.getYear() > notice.year()) {
            throw new UnreadableCalendar(
                    line, "a day of " + notice.year() + " or of December before it, but it is " + day);
        }
        return notice.worked();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new UnreadableCalendar(line, "a day as YYYY-MM-DD that there is");
        }
    }
}

package org.caseledger.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.catalogue.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * The period in which a case is to be decided 办理期限, as its events tell it: how many working days, and on which days they
 * are counted. Which of these are working days, the {@link WorkingDayCalendar} says and nothing else, so a period is the
 * same whatever calendar there is.
 *
 * <p>The day of acceptance does not count, and the period ends with its last working day (Administrative Licensing Law arts.
 * 42, 82). Days do not count on which a special procedure goes on, those of its beginning and its end included (art. 45).
 * A period of 0 working days ends on the day of acceptance itself 即办; if it is stopped on that day, on the day on which
 * the clock goes on.
 *
 * @param workingDays how many working days there are, the extension included
 * @param stretches the days that count, in order, if they are working days; those of 0 working days begin with the last day
 */
public record Period(int workingDays, List<Stretch> stretches) {

    /** The longest period that can be, in working days: the longest limit with the longest extension. */
    public static final int LONGEST = TimeLimits.LONGEST + Clock.LONGEST_JOINT_EXTENSION;

    /** Copies the list. */
    public Period {
        stretches = List.copyOf(stretches);
    }

    /**
     * Days one after another.
     *
     * @param after the day before the first
     * @param before the day after the last; null if there is no last yet
     */
    public record Stretch(LocalDate after, @Nullable LocalDate before) {}

    /**
     * The days of a special procedure.
     *
     * @param from the day on which the clock stopped
     * @param to the day on which it went on; null while it stands
     */
    public record Stop(LocalDate from, @Nullable LocalDate to) {}

    /**
     * The period of a case.
     *
     * @param accepted the day of acceptance
     * @param workingDays how many working days there are, the extension included
     * @param stops the special procedures, in order; the last one may still go on
     */
    public static Period of(LocalDate accepted, int workingDays, List<Stop> stops) {
        return new Period(workingDays, workingDays == 0 ? onTheSpot(accepted, stops) : between(accepted, stops));
    }

    private static List<Stretch> onTheSpot(LocalDate accepted, List<Stop> stops) {
        var day = accepted;
        for (var stop : stops) {
            if (stop.from().isEqual(day)) {
                var to = stop.to();
                if (to == null) {
                    return List.of();
                }
                day = to;
            }
        }
        return List.of(new Stretch(day, null));
    }

    private static List<Stretch> between(LocalDate accepted, List<Stop> stops) {
        var stretches = new ArrayList<Stretch>();
        var after = accepted;
        for (var stop : stops) {
            if (after.plusDays(1).isBefore(stop.from())) {
                stretches.add(new Stretch(after, stop.from()));
            }
            var to = stop.to();
            if (to == null) {
                return stretches;
            }
            after = to;
        }
        stretches.add(new Stretch(after, null));
        return stretches;
    }

    /**
     * The last day of the period; null if a special procedure goes on and the period has not ended before it.
     *
     * @throws org.caseledger.domain.calendar.DayNotCovered if the calendar cannot tell
     */
    public @Nullable LocalDate lastDay(WorkingDayCalendar calendar) {
        if (workingDays == 0) {
            return countsFrom();
        }
        var left = workingDays;
        for (var stretch : stretches) {
            var before = stretch.before();
            var counted = before == null ? left : calendar.count(stretch.after(), before);
            if (counted >= left) {
                return calendar.after(stretch.after(), left);
            }
            left -= counted;
        }
        return null;
    }

    /**
     * Whether the last day lies before a day. It is told without the calendar's reaching beyond that day, and without its
     * reaching back further than is needed.
     *
     * @throws org.caseledger.domain.calendar.DayNotCovered if the calendar cannot tell
     */
    public boolean isOver(LocalDate today, WorkingDayCalendar calendar) {
        if (workingDays == 0) {
            var from = countsFrom();
            return from != null && from.isBefore(today);
        }
        var eve = calendar.first().minusDays(1);
        var left = workingDays;
        for (var stretch : stretches.reversed()) {
            var before = stretch.before() == null ? today : earlier(stretch.before(), today);
            left -= calendar.count(later(stretch.after(), eve), before);
            if (left <= 0) {
                return true;
            }
            if (stretch.after().isBefore(eve)) {
                // Throws, if there is a day at all that would have to be known.
                left -= calendar.count(stretch.after(), earlier(before, calendar.first()));
            }
        }
        return false;
    }

    /** The day after which the clock runs without an end yet; null while it stands. */
    public @Nullable LocalDate countsFrom() {
        if (stretches.isEmpty()) {
            return null;
        }
        var last = stretches.getLast();
        return last.before() == null ? last.after() : null;
    }

    /** Whether a special procedure has interrupted the days that count. */
    public boolean interrupted() {
        return stretches.stream().anyMatch(stretch -> stretch.before() != null);
    }

    /**
     * The days that count if they are working days, up to where the period is surely over. Of each stretch no more than
     * twice the working days and 60: among as many days in a row there are always as many working days as the period has.
     */
    public Stream<LocalDate> days() {
        var most = 2L * workingDays + 60;
        return stretches.stream().flatMap(stretch -> {
            var first = stretch.after().plusDays(1);
            var end = first.plusDays(most);
            return first.datesUntil(stretch.before() == null ? end : earlier(stretch.before(), end));
        });
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

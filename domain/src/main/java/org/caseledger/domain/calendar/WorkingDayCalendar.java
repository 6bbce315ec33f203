package org.caseledger.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * The calendar of working days 工作日历. Periods are counted in working days (Administrative Licensing Law art. 82): Monday
 * to Friday without statutory holidays, and the weekends that are worked in exchange 调休. Days are those of Beijing time.
 *
 * <p>It covers whole years without a gap. What depends on a day beyond them throws {@link DayNotCovered}.
 */
public final class WorkingDayCalendar {

    private final LocalDate first;
    private final LocalDate last;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workedWeekends;

    /** How many working days there are from the first day on, up to and including the day at this place. */
    private final int[] upTo;

    private WorkingDayCalendar(
            LocalDate first, LocalDate last, Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
        this.first = first;
        this.last = last;
        this.holidays = Set.copyOf(holidays);
        this.workedWeekends = Set.copyOf(workedWeekends);
        this.upTo = counted();
    }

    /**
     * The calendar of these years.
     *
     * @param years the years that are covered, one after another
     * @param holidays the days off; those that are no days of these years count for nothing
     * @param workedWeekends Saturdays and Sundays that are worked; those that are no days of these years count for nothing
     * @throws IllegalArgumentException if there are no years or a year is missing between them, if a worked weekend is no
     *     weekend, or if a day is both
     */
    public static WorkingDayCalendar of(
            SortedSet<Integer> years, Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("Expected a calendar of at least one year, but it has none");
        }
        for (int year = years.first(); year <= years.last(); year++) {
            if (!years.contains(year)) {
                throw new IllegalArgumentException("Expected a calendar of years one after another, but " + year
                        + " is missing between " + years.first() + " and " + years.last());
            }
        }
        for (var day : workedWeekends) {
            if (!isWeekend(day)) {
                throw new IllegalArgumentException("Expected a weekend to be worked, but " + day + " is none");
            }
            if (holidays.contains(day)) {
                throw new IllegalArgumentException("Expected a day to be worked or off, but " + day + " is both");
            }
        }
        return new WorkingDayCalendar(
                LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31), holidays, workedWeekends);
    }

    /** Whether a day falls on a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The first day that is covered. */
    public LocalDate first() {
        return first;
    }

    /** The last day that is covered. */
    public LocalDate last() {
        return last;
    }

    /**
     * Whether a day is a working day.
     *
     * @throws DayNotCovered if that cannot be told
     */
    public boolean isWorkingDay(LocalDate day) {
        return count(day.minusDays(1), day.plusDays(1)) == 1;
    }

    /**
     * How many working days lie between two days, neither of which counts.
     *
     * @throws DayNotCovered if there is a day between them that is not covered
     */
    public int count(LocalDate after, LocalDate before) {
        if (!after.plusDays(1).isBefore(before)) {
            return 0;
        }
        return upTo(before.minusDays(1)) - upToEve(after.plusDays(1));
    }

    /**
     * The last day of a period: the working day with this number after a day, which itself does not count.
     *
     * @param workingDays how many; with 0 the period ends on the day itself
     * @throws DayNotCovered if it cannot be told
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        var wanted = upToEve(day.plusDays(1)) + workingDays;
        if (wanted > upTo[upTo.length - 1]) {
            throw notCovered(last.plusDays(1));
        }
        return first.plusDays(firstPlaceWith(wanted));
    }

    /**
     * The latest day after which as many working days have gone by when a day begins. The inverse of {@link #count}: up to
     * this day, and not later, {@code count(it, day)} is at least {@code workingDays}; and it is before {@code day}.
     *
     * @throws DayNotCovered if it cannot be told
     */
    public LocalDate latestBefore(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day.minusDays(1);
        }
        var wanted = upTo(day.minusDays(1)) - workingDays;
        if (wanted < 0) {
            throw notCovered(first.minusDays(1));
        }
        return first.plusDays(firstPlaceWith(wanted + 1) - 1L);
    }

    /**
     * The working days from a day on and before another one, in order.
     *
     * @throws DayNotCovered if there is a day between them that is not covered
     */
    public List<LocalDate> workingDays(LocalDate from, LocalDate before) {
        count(from.minusDays(1), before);
        return from.datesUntil(before).filter(this::works).toList();
    }

    private int[] counted() {
        var counts = new int[place(last) + 1];
        var count = 0;
        for (int place = 0; place < counts.length; place++) {
            if (works(first.plusDays(place))) {
                count++;
            }
            counts[place] = count;
        }
        return counts;
    }

    private boolean works(LocalDate day) {
        return isWeekend(day) ? workedWeekends.contains(day) : !holidays.contains(day);
    }

    private int upTo(LocalDate day) {
        cover(day);
        return upTo[place(day)];
    }

    private int upToEve(LocalDate day) {
        cover(day);
        return day.equals(first) ? 0 : upTo[place(day) - 1];
    }

    private int place(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    private int firstPlaceWith(int count) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void cover(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw notCovered(day);
        }
    }

    private DayNotCovered notCovered(LocalDate day) {
        return new DayNotCovered(day.getYear(), first.getYear(), last.getYear());
    }
}

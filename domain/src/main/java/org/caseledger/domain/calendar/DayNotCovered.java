package org.caseledger.domain.calendar;

/** The calendar says nothing about a day that an answer depends on. Nothing is guessed: somebody adds the year to it. */
public final class DayNotCovered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    DayNotCovered(int year, int firstYear, int lastYear) {
        super("Expected a calendar of working days that covers " + year + ", but it covers " + firstYear + " to "
                + lastYear);
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}

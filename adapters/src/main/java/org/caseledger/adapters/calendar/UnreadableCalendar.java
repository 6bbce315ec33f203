package org.caseledger.adapters.calendar;

/** A file of working days that says something else. The message names the line. */
public final class UnreadableCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableCalendar(String message) {
        super(message);
    }

    UnreadableCalendar(int line, String expected) {
        this("Line " + line + ": expected " + expected);
    }
}

package org.caseledger.adapters.graphql.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads moments and days as RFC 3339 has them, and no other of the many forms of ISO 8601. */
final class Times {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}"
            + "(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Times() {}

    static Instant moment(String text) {
        requireForm(DATE_TIME, text);
        var moment = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
        requireYear(moment.getYear());
        return moment.toInstant();
    }

    static LocalDate day(String text) {
        requireForm(DATE, text);
        var day = LocalDate.parse(text);
        requireYear(day.getYear());
        return day;
    }

    private static void requireForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeException("Expected the form of RFC 3339");
        }
    }

    private static void requireYear(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new DateTimeException("Expected a year from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
    }
}

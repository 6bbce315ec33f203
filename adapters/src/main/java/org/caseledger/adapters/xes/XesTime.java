package org.caseledger.adapters.xes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads {@code xs:dateTime} (XML Schema Part 2, 3.2.7), and offsets without a colon, which exporters write as well. A
 * time without an offset is local to a zone that the log does not tell. Nanoseconds are kept, finer parts dropped.
 */
final class XesTime {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FINER_THAN_NANOSECONDS = Pattern.compile("(\\.\\d{9})\\d+");
    private static final Pattern END_OF_DAY = Pattern.compile("T24:00:00(\\.0+)?(?=\\D|$)");

    private final ZoneId zone;

    /** @param zone of times without an offset */
    XesTime(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws java.time.DateTimeException if it is no date and time */
    Instant parse(String text) {
        String whole = FINER_THAN_NANOSECONDS.matcher(text.strip()).replaceFirst("$1");
        String sameDay = END_OF_DAY.matcher(whole).replaceFirst("T00:00:00");
        int days = sameDay.equals(whole) ? 0 : 1;
        TemporalAccessor read = FORMAT.parseBest(sameDay, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime exact
                ? exact.plusDays(days).toInstant()
                : ((LocalDateTime) read).plusDays(days).atZone(zone).toInstant();
    }
}

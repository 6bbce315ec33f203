package org.caseledger.adapters.eventformat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Moments as text in UTC, the same that {@link Instant#toString()} writes and {@link Instant#parse} reads. Every event
 * holds some, and the platform's general formatter takes as long for them as the rest of the event takes; so the usual
 * form, {@code 2025-01-06T01:00:00.123456Z} with or without a fraction, is handled digit by digit. Whatever else there is
 * goes the general way.
 */
public final class Moments {

    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int NANOS_A_SECOND = 1_000_000_000;
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final byte[] SHAPE = "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.ISO_8859_1);

    /** Where the fraction begins, if there is one. */
    private static final int POINT = "2025-01-06T01:00:00".length();

    private Moments() {}

    /** Has a mapper write and read moments this way. */
    public static void addTo(SimpleModule module) {
        module.addSerializer(Instant.class, new Writer());
        module.addDeserializer(Instant.class, new Reader());
    }

    /** The text of a moment. */
    public static String text(Instant moment) {
        var bytes = bytes(moment);
        return bytes == null ? moment.toString() : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Writes the text of a moment with a generator of bytes; others cannot take it so. */
    public static void write(JsonGenerator generator, Instant moment) {
        var bytes = bytes(moment);
        if (bytes == null) {
            generator.writeString(moment.toString());
        } else {
            // Nothing in it has to be escaped.
            generator.writeRawUTF8String(bytes, 0, bytes.length);
        }
    }

    /** The text in the usual form, all of it ASCII; null if the moment is too far away for it. */
    private static byte @Nullable [] bytes(Instant moment) {
        long day = Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY);
        if (day < FIRST_DAY || day > LAST_DAY) {
            return null;
        }
        var date = LocalDate.ofEpochDay(day);
        int second = Math.floorMod(moment.getEpochSecond(), SECONDS_A_DAY);
        var text = SHAPE.clone();
        put(text, 4, date.getYear());
        put(text, 7, date.getMonthValue());
        put(text, 10, date.getDayOfMonth());
        put(text, 13, second / 3600);
        put(text, 16, second / 60 % 60);
        put(text, 19, second % 60);
        put(text, POINT + 10, moment.getNano());
        int end = POINT + fraction(moment.getNano());
        text[end] = 'Z';
        return Arrays.copyOf(text, end + 1);
    }

    /** Right-aligned before a place that zeros lead to. */
    private static void put(byte[] text, int end, int number) {
        for (int at = end - 1, left = number; left > 0; at--, left /= 10) {
            text[at] = (byte) ('0' + left % 10);
        }
    }

    /** How many characters a fraction takes: none, or its point and three, six or nine digits. */
    private static int fraction(int nanos) {
        if (nanos == 0) {
            return 0;
        }
        return nanos % 1_000_000 == 0 ? 4 : nanos % 1_000 == 0 ? 7 : 10;
    }

    /** The moment of a text in the usual form; null if it has another, or says what is no moment. */
    static @Nullable Instant usual(char[] text, int start, int length) {
        if (length <= POINT || length > SHAPE.length || text[start + length - 1] != 'Z') {
            return null;
        }
        for (int i = 0; i < length - 1; i++) {
            boolean digit = text[start + i] >= '0' && text[start + i] <= '9';
            if (SHAPE[i] == '0' ? !digit : text[start + i] != SHAPE[i]) {
                return null;
            }
        }
        return length == POINT + 2 ? null : moment(text, start, length);
    }

    private static @Nullable Instant moment(char[] text, int start, int length) {
        int hour = number(text, start + 11, 2);
        int minute = number(text, start + 14, 2);
        int second = number(text, start + 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        try {
            var date = LocalDate.of(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2));
            long seconds = date.toEpochDay() * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
            return Instant.ofEpochSecond(seconds, nanos(text, start + POINT + 1, length - POINT - 2));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int nanos(char[] text, int start, int digits) {
        int unit = NANOS_A_SECOND;
        int nanos = 0;
        for (int i = 0; i < digits; i++) {
            unit /= 10;
            nanos += unit * (text[start + i] - '0');
        }
        return nanos;
    }

    private static int number(char[] text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    private static final class Writer extends StdSerializer<Instant> {

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text(moment));
        }
    }

    private static final class Reader extends StdDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
            var usual = parser.hasToken(JsonToken.VALUE_STRING)
                    ? usual(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                    : null;
            return usual == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : usual;
        }
    }
}

package org.caseledger.adapters.graphql.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.caseledger.adapters.graphql.error.InvalidCursor;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is numbered from 0 without gaps and only ever grows, so that a number is a good cursor: the
 * algorithm of the Relay cursor connections specification over whole numbers.
 *
 * @param from the first number of the page
 * @param until the first number behind the page
 * @param count how many entries the list has
 */
public record SequencePage(long from, long until, long count) {

    private static final String MARK = "n";

    /**
     * The page of a list of so many entries.
     *
     * @throws InvalidCursor for a cursor that {@link #cursor} did not write
     */
    public static SequencePage of(PageArguments page, long count) {
        long from = page.after() == null ? 0 : Math.min(count, number("after", page.after()) + 1);
        long until = page.before() == null ? count : Math.min(count, number("before", page.before()));
        until = Math.max(from, until);
        return page.backward()
                ? new SequencePage(Math.max(from, until - page.size()), until, count)
                : new SequencePage(from, Math.min(until, from + page.size()), count);
    }

    /** How many entries the page has. */
    public int size() {
        return Math.toIntExact(until - from);
    }

    /** Whether there is more after the page. */
    public boolean hasNext() {
        return until < count;
    }

    /** Whether there is more before the page. */
    public boolean hasPrevious() {
        return from > 0;
    }

    /** The cursor of an entry: opaque to clients. */
    public static String cursor(long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + number).getBytes(StandardCharsets.UTF_8));
    }

    private static long number(String argument, @Nullable String cursor) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(String.valueOf(cursor)), StandardCharsets.UTF_8);
            long number = Long.parseLong(plain.substring(MARK.length()));
            if (number >= 0 && number < Integer.MAX_VALUE && cursor(number).equals(cursor)) {
                return number;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw new InvalidCursor(argument);
        }
        throw new InvalidCursor(argument);
    }
}

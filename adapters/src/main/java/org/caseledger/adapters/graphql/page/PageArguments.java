package org.caseledger.adapters.graphql.page;

import org.caseledger.adapters.graphql.error.BadRequest;
import org.caseledger.adapters.graphql.error.LimitExceeded;
import org.caseledger.application.search.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A checked page of a list. Either forward (the first {@code size} after a cursor) or backward (the last {@code size}
 * before one). How large a page may be is decided here alone.
 *
 * @param size how many at most, 0 to 100
 * @param backward whether the page is counted from the end
 * @param after only what comes after this cursor, as the client gave it; null for no such bound
 * @param before only what comes before this cursor, as the client gave it; null for no such bound
 */
public record PageArguments(int size, boolean backward, @Nullable String after, @Nullable String before) {

    /** The size of a page if the client names none. */
    public static final int DEFAULT_SIZE = PageRequest.USUAL;

    /** The largest page. */
    public static final int MOST = 100;

    /**
     * Checks the four arguments of a connection.
     *
     * @throws LimitExceeded if the page is over 100
     * @throws BadRequest if it is negative, or counted from both ends
     */
    public static PageArguments of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw new BadRequest("last", "Expected first or last, but got both.");
        }
        return last == null
                ? new PageArguments(size("first", first), false, after, before)
                : new PageArguments(size("last", last), true, after, before);
    }

    /** Checks the arguments of a list that is read forward only. */
    public static PageArguments forward(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    private static int size(String name, @Nullable Integer asked) {
        int size = asked == null ? DEFAULT_SIZE : asked;
        if (size < 0) {
            throw new BadRequest(name, "Expected " + name + " to be 0 to " + MOST + ", but it is negative.");
        }
        if (size > MOST) {
            throw new LimitExceeded("entries a page (" + name + ")", MOST, size);
        }
        return size;
    }
}

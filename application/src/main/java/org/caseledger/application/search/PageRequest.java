package org.caseledger.application.search;

import org.jspecify.annotations.Nullable;

/**
 * Which page: so many after a cursor, or so many before one.
 *
 * @param size how many, from 1 to {@value #LARGEST}
 * @param cursor from where; null for the very front or the very end
 * @param backwards whether the page ends before the cursor; its entries are in the order of the search all the same
 */
public record PageRequest(int size, @Nullable String cursor, boolean backwards) {

    /** How many entries a page has unless told otherwise. */
    public static final int USUAL = 20;

    /** How many entries a page has at most. */
    public static final int LARGEST = 100;

    /** Checks the size. */
    public PageRequest {
        if (size < 1 || size > LARGEST) {
            throw new InvalidPage("Expected a page of 1 to " + LARGEST + " entries, but got " + size + ".");
        }
    }

    /** The first page of the usual size. */
    public static PageRequest usual() {
        return new PageRequest(USUAL, null, false);
    }

    /**
     * A page as Relay's cursor connections ask for it.
     *
     * @throws InvalidPage if front and end are asked for at once, or the size is out of bounds
     */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if ((first != null || after != null) && (last != null || before != null)) {
            throw new InvalidPage("Expected first and after, or last and before, but got some of both.");
        }
        if (last != null || before != null) {
            return new PageRequest(last == null ? USUAL : last, before, true);
        }
        return new PageRequest(first == null ? USUAL : first, after, false);
    }
}

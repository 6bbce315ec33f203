package org.caseledger.application.search;

import org.jspecify.annotations.Nullable;

/**
 * Which page: so many after a cursor, or so many before one. How large a page may be is for those to decide who serve it.
 *
 * @param size how many, 0 or more
 * @param cursor from where; null for the very front or the very end
 * @param backwards whether the page ends before the cursor; its entries are in the order of the search all the same
 * @param counted whether to count how many there are over all pages, which costs a visit to every hit
 * @param resumable whether whoever asks looks at the cursors of the page, and so can go on from it
 */
public record PageRequest(int size, @Nullable String cursor, boolean backwards, boolean counted, boolean resumable) {

    /** How many entries a page has unless told otherwise. */
    public static final int USUAL = 20;

    /** A page without a count, from which one can go on. */
    public PageRequest(int size, @Nullable String cursor, boolean backwards) {
        this(size, cursor, backwards, false, true);
    }

    /** The first page of the usual size, without a count, from which nobody goes on. */
    public static PageRequest usual() {
        return new PageRequest(USUAL, null, false, false, false);
    }

    /** The same page with a count over all pages. */
    public PageRequest withCount() {
        return new PageRequest(size, cursor, backwards, true, resumable);
    }
}

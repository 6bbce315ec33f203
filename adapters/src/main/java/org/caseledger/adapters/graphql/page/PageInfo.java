package org.caseledger.adapters.graphql.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all pages.
 *
 * @param hasNextPage whether there is more after it
 * @param hasPreviousPage whether there is more before it
 * @param startCursor the cursor of the first entry; null if the page is empty
 * @param endCursor the cursor of the last entry; null if the page is empty
 */
public record PageInfo(
        boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {

    /** Where a page with these cursors stands. */
    public static PageInfo of(List<String> cursors, boolean hasNext, boolean hasPrevious) {
        return cursors.isEmpty()
                ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(hasNext, hasPrevious, cursors.getFirst(), cursors.getLast());
    }
}

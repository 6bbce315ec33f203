package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a hit in an order.
 *
 * @param values the values of the order's keys
 * @param at the moment of which its page was; null if the order never changes, or if nothing is kept of it
 */
record Cursor(List<FieldValue> values, @Nullable PointInTime at) {

    /** The place of a hit. At a moment Elasticsearch may add a key of its own, which a unique last key does not need. */
    static Cursor of(Sorting sorting, List<FieldValue> sort, @Nullable PointInTime at) {
        return new Cursor(sort.subList(0, sorting.keys().size()), at);
    }
}

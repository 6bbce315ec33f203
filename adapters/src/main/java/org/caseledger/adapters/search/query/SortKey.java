package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import tools.jackson.databind.JsonNode;

/**
 * One part of an order.
 *
 * @param kind what its values are
 * @param field the field; of a score, none
 * @param descending whether the largest comes first
 */
record SortKey(Kind kind, String field, boolean descending) {

    /** What the values of a key are. */
    enum Kind {
        SCORE,
        DATE,
        TEXT
    }

    static SortKey score(boolean descending) {
        return new SortKey(Kind.SCORE, "_score", descending);
    }

    static SortKey date(String field, boolean descending) {
        return new SortKey(Kind.DATE, field, descending);
    }

    static SortKey text(String field) {
        return new SortKey(Kind.TEXT, field, false);
    }

    /** What lacks a date comes last; reversed, first. */
    SortOptions option(boolean reversed) {
        var order = descending == reversed ? SortOrder.Asc : SortOrder.Desc;
        return switch (kind) {
            case SCORE -> SortOptions.of(sort -> sort.score(score -> score.order(order)));
            case DATE ->
                SortOptions.of(
                        sort -> sort.field(by -> by.field(field).order(order).missing(reversed ? "_first" : "_last")));
            case TEXT -> SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
        };
    }

    /** Whether a value from a cursor can be one of this key. */
    boolean accepts(JsonNode value) {
        return switch (kind) {
            case SCORE -> value.isNumber();
            case DATE -> value.isIntegralNumber() && value.canConvertToLong();
            case TEXT -> value.isString();
        };
    }

    /** The value of a cursor that this key accepts. */
    FieldValue value(JsonNode value) {
        return switch (kind) {
            case SCORE -> FieldValue.of(value.asDouble());
            case DATE -> FieldValue.of(value.asLong());
            case TEXT -> FieldValue.of(value.asString());
        };
    }
}

package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseledger.application.search.TimeRange;
import org.jspecify.annotations.Nullable;

/** Collects the conditions of a search: filters decide, words score. */
final class Conditions {

    private final List<Query> filters = new ArrayList<>();
    private List<Query> words = List.of();

    /** The words to look for. */
    Conditions words(List<Query> queries) {
        words = queries;
        return this;
    }

    /** One of the values; an empty list asks for nothing. */
    Conditions oneOf(String field, List<String> values) {
        if (!values.isEmpty()) {
            var terms = values.stream().map(FieldValue::of).toList();
            filters.add(Query.of(query -> query.terms(any -> any.field(field).terms(in -> in.value(terms)))));
        }
        return this;
    }

    /** The value; null asks for nothing. */
    Conditions is(String field, @Nullable String value) {
        return value == null ? this : oneOf(field, List.of(value));
    }

    /** The truth value; null asks for nothing. */
    Conditions is(String field, @Nullable Boolean value) {
        if (value != null) {
            filters.add(Query.of(query -> query.term(term -> term.field(field).value(value))));
        }
        return this;
    }

    /** What a truth value means; null asks for nothing. */
    Conditions whether(@Nullable Boolean value, Function<Boolean, Query> meaning) {
        if (value != null) {
            filters.add(meaning.apply(value));
        }
        return this;
    }

    /** The span of time. */
    Conditions within(String field, TimeRange range) {
        var from = range.from();
        var before = range.before();
        if (from != null || before != null) {
            filters.add(Query.of(query -> query.range(any -> any.date(date -> {
                date.field(field);
                if (from != null) {
                    date.gte(from.toString());
                }
                return before == null ? date : date.lt(before.toString());
            }))));
        }
        return this;
    }

    /** All of them must hold. */
    Query query() {
        return Query.of(query -> query.bool(all -> all.must(words).filter(filters)));
    }

    boolean hasWords() {
        return !words.isEmpty();
    }
}

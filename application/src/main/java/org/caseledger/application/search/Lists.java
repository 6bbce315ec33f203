package org.caseledger.application.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists in documents: without repetitions where only membership counts, and never null. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable Collection<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** What is there, once each, in the order of its first occurrence. */
    static List<String> distinct(Stream<? extends @Nullable String> values) {
        var found = new LinkedHashSet<String>();
        values.forEachOrdered(value -> add(value, found));
        return List.copyOf(found);
    }

    /** What is there of these. */
    static List<String> present(@Nullable String... values) {
        var found = new LinkedHashSet<String>();
        for (var value : values) {
            add(value, found);
        }
        return List.copyOf(found);
    }

    private static void add(@Nullable String value, Set<String> found) {
        if (value != null && !value.isBlank()) {
            found.add(value);
        }
    }
}

package org.caseledger.application.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
        return values.flatMap(Lists::present).distinct().toList();
    }

    /** What is there of these. */
    static List<String> present(@Nullable String... values) {
        return distinct(Stream.of(values));
    }

    private static Stream<String> present(@Nullable String value) {
        return value == null || value.isBlank() ? Stream.empty() : Stream.of(Objects.requireNonNull(value));
    }
}

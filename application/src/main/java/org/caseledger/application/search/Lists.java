package org.caseledger.application.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
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
        var found = new ArrayList<String>();
        values.forEachOrdered(value -> add(value, found));
        return onceEach(found);
    }

    /** What these say, as far as they say something, once each, in the order of its first occurrence. */
    static <T> List<String> distinct(
            Collection<? extends T> of, Function<? super T, ? extends @Nullable String> saying) {
        var found = new ArrayList<String>(of.size());
        for (var one : of) {
            add(saying.apply(one), found);
        }
        return onceEach(found);
    }

    /** What is there of these. */
    static List<String> present(@Nullable String... values) {
        var found = new ArrayList<String>(values.length);
        for (var value : values) {
            add(value, found);
        }
        return onceEach(found);
    }

    private static void add(@Nullable String value, List<String> found) {
        if (value != null && !value.isBlank()) {
            found.add(value);
        }
    }

    /** Most lists hold one text or two, for which hashing takes longer than looking. */
    private static List<String> onceEach(List<String> found) {
        return switch (found.size()) {
            case 0 -> List.of();
            case 1 -> List.of(found.getFirst());
            case 2 -> found.getFirst().equals(found.getLast()) ? List.of(found.getFirst()) : List.copyOf(found);
            default -> List.copyOf(new LinkedHashSet<>(found));
        };
    }
}

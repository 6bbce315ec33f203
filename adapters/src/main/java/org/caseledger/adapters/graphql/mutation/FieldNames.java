package org.caseledger.adapters.graphql.mutation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the input field that the domain means: it names what it refuses in its own words, such as {@code opinion},
 * {@code reconsideration body} or {@code unit name}.
 */
final class FieldNames {

    private FieldNames() {}

    static @Nullable String meantBy(String named, Collection<String> fields) {
        var words = List.of(named.split(" "));
        for (var candidate : List.of(named, joined(words), words.getLast())) {
            if (fields.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static String joined(List<String> words) {
        var name = new StringBuilder(words.getFirst());
        for (var word : words.subList(1, words.size())) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}

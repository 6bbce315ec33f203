package org.caseledger.adapters.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a verified token, read by path.
 *
 * @param all as the token has them
 */
record Claims(Map<String, Object> all) {

    /** A claim's text; null if there is none or it is not a text. */
    @Nullable
    String text(String path) {
        return at(path) instanceof String text && !text.isBlank() ? text : null;
    }

    /** A claim's texts, be it one or a list. */
    List<String> texts(String path) {
        var value = at(path);
        var values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private @Nullable Object at(String path) {
        return all.containsKey(path) ? all.get(path) : nested(path);
    }

    private @Nullable Object nested(String path) {
        Object place = all;
        for (var name : path.split("\\.")) {
            place = place instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return place;
    }
}

package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.application.search.InvalidCursor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The place of a hit in an order: the values by which it is ordered, with the name of the order and a version. Opaque to
 * clients; it holds nothing that the hit itself does not show.
 */
final class Cursor {

    private static final int VERSION = 1;
    private static final int LONGEST = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cursor() {}

    static String of(Sorting sorting, List<FieldValue> values) {
        var parts = new ArrayList<Object>();
        parts.add(VERSION);
        parts.add(sorting.name());
        values.forEach(value -> parts.add(value._get()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    }

    /**
     * The values of a cursor.
     *
     * @throws InvalidCursor if it is none of this order
     */
    static List<FieldValue> values(Sorting sorting, String cursor) {
        var parts = read(cursor);
        var keys = sorting.keys();
        if (!parts.isArray()
                || parts.size() != keys.size() + 2
                || parts.get(0).asInt(0) != VERSION
                || !sorting.name().equals(parts.get(1).asString(""))
                || !IntStream.range(0, keys.size()).allMatch(i -> keys.get(i).accepts(parts.get(i + 2)))) {
            throw new InvalidCursor();
        }
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).value(parts.get(i + 2)))
                .toList();
    }

    private static JsonNode read(String cursor) {
        if (cursor.length() > LONGEST) {
            throw new InvalidCursor();
        }
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException | JacksonException broken) {
            throw new InvalidCursor();
        }
    }
}

package org.caseledger.adapters.eventformat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's metadata: names and texts, nothing else. Every event has some, so they are read token by token. */
final class MetadataJson {

    /** More than the ledger's own events have. */
    private static final int MANY = 12;

    private MetadataJson() {}

    /** @throws tools.jackson.core.JacksonException if the bytes are anything else */
    static Map<String, String> read(JsonMapper mapper, byte[] json) {
        try (var parser = mapper.createParser(json)) {
            require(parser, parser.nextToken() == JsonToken.START_OBJECT);
            var read = new ArrayList<Map.Entry<String, String>>(MANY);
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var value = parser.nextToken();
                require(parser, value.isScalarValue());
                if (value != JsonToken.VALUE_NULL) {
                    read.add(Map.entry(name, parser.getString()));
                }
            }
            require(parser, parser.hasToken(JsonToken.END_OBJECT));
            return map(read);
        }
    }

    @SuppressWarnings("unchecked") // there are no arrays of entries of texts
    private static Map<String, String> map(List<Map.Entry<String, String>> read) {
        try {
            return Map.ofEntries(read.toArray(Map.Entry[]::new));
        } catch (IllegalArgumentException twice) {
            var last = new HashMap<String, String>();
            read.forEach(entry -> last.put(entry.getKey(), entry.getValue()));
            return last;
        }
    }

    private static void require(JsonParser parser, boolean holds) {
        if (!holds) {
            throw new StreamReadException(parser, "Expected an object of texts");
        }
    }
}

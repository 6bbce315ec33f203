package org.caseledger.adapters.eventformat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an event's metadata: names and texts, nothing else. Every event has some, nearly always in the form in which
 * {@link EventFormat} writes them: that one is read in one pass, any other by a parser.
 */
final class MetadataJson {

    private static final int USUAL_COUNT = 8;

    private MetadataJson() {}

    /** @throws tools.jackson.core.JacksonException if the bytes are anything else */
    static Map<String, String> read(JsonMapper mapper, byte[] json) {
        var usual = usual(json);
        return usual == null ? parsed(mapper, json) : usual;
    }

    /** What stands in an object of texts with no space between them and no escape in them; null if it is something else. */
    private static @Nullable Map<String, String> usual(byte[] json) {
        if (json.length < 2 || json[0] != '{' || json[json.length - 1] != '}') {
            return null;
        }
        var read = new ArrayList<Map.Entry<String, String>>(USUAL_COUNT);
        int at = 0;
        while (at < json.length - 1) {
            int name = end(json, at + 1);
            int value = name < 0 || json[name + 1] != ':' ? -1 : end(json, name + 2);
            if (value < 0 || json[value + 1] != (value + 2 == json.length ? '}' : ',')) {
                return null;
            }
            var entry = Map.entry(text(json, at + 1, name), text(json, name + 2, value));
            if (mayBeBroken(entry.getKey()) || mayBeBroken(entry.getValue())) {
                return null;
            }
            read.add(entry);
            at = value + 1;
        }
        return unlessRepeated(read);
    }

    /** Bytes that are no UTF-8 are read as this character, which hardly ever stands for itself. */
    private static boolean mayBeBroken(String text) {
        return text.indexOf('\ufffd') >= 0;
    }

    /** Where the text ends that begins at a place: its second quotation mark, which is not the last byte; -1 if none does. */
    private static int end(byte[] json, int begin) {
        if (json[begin] != '"') {
            return -1;
        }
        for (int at = begin + 1; at < json.length - 1; at++) {
            byte each = json[at];
            if (each == '"') {
                return at;
            }
            if ((each >= 0 && each < ' ') || each == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private static String text(byte[] json, int begin, int end) {
        return new String(json, begin + 1, end - begin - 1, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // there are no arrays of entries of texts
    private static @Nullable Map<String, String> unlessRepeated(List<Map.Entry<String, String>> read) {
        try {
            return Map.ofEntries(read.toArray(Map.Entry[]::new));
        } catch (IllegalArgumentException aNameSaidTwice) {
            return null;
        }
    }

    private static Map<String, String> parsed(JsonMapper mapper, byte[] json) {
        try (var parser = mapper.createParser(json)) {
            require(parser, parser.nextToken() == JsonToken.START_OBJECT);
            var read = new HashMap<String, String>();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var value = parser.nextToken();
                require(parser, value.isScalarValue());
                if (value != JsonToken.VALUE_NULL) {
                    read.put(name, parser.getString());
                }
            }
            require(parser, parser.hasToken(JsonToken.END_OBJECT));
            return Map.copyOf(read);
        }
    }

    private static void require(JsonParser parser, boolean holds) {
        if (!holds) {
            throw new StreamReadException(parser, "Expected an object of texts");
        }
    }
}

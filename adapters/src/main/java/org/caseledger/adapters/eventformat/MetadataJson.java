package org.caseledger.adapters.eventformat;

import java.util.HashMap;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's metadata: names and texts, nothing else. Every event has some, so they are read token by token. */
final class MetadataJson {

    private MetadataJson() {}

    /** @throws tools.jackson.core.JacksonException if the bytes are anything else */
    static MetaData read(JsonMapper mapper, byte[] json) {
        try (var parser = mapper.createParser(json)) {
            require(parser, parser.nextToken() == JsonToken.START_OBJECT);
            var read = new HashMap<String, Object>();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var value = parser.nextToken();
                require(parser, value.isScalarValue());
                if (value != JsonToken.VALUE_NULL) {
                    read.put(name, parser.getString());
                }
            }
            require(parser, parser.hasToken(JsonToken.END_OBJECT));
            return new MetaData(read);
        }
    }

    private static void require(JsonParser parser, boolean holds) {
        if (!holds) {
            throw new StreamReadException(parser, "Expected an object of texts");
        }
    }
}

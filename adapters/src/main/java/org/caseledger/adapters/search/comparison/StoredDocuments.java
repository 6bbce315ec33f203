package org.caseledger.adapters.search.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.apache.http.util.EntityUtils;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents by their ids, many in one request. This sees what was written last, refreshed or not; and the answer
 * carries each document as the bytes that were once sent, which is why it is cut out and not parsed.
 */
final class StoredDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient http;
    private final Compared indexes;

    StoredDocuments(RestClient http, Compared indexes) {
        this.http = http;
        this.indexes = indexes;
    }

    /** Those of these documents that are there, by their ids. */
    Map<String, StoredDocument> get(View view, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var request = new Request("POST", "/" + indexes.index(view) + "/_mget");
        request.setEntity(new NStringEntity(JSON.writeValueAsString(Map.of("ids", ids)), ContentType.APPLICATION_JSON));
        try {
            return read(EntityUtils.toByteArray(http.performRequest(request).getEntity()));
        } catch (IOException failure) {
            throw new ViewsUnavailable("Elasticsearch cannot read the view of " + view.title() + " now", failure);
        }
    }

    /** Reads {@code {"docs": [{"_id": …, "_version": …, "found": …, "_source": …}, …]}}. */
    static Map<String, StoredDocument> read(byte[] answer) {
        var found = new HashMap<String, StoredDocument>();
        try (var parser = JSON.createParser(answer)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new ViewsUnavailable("Expected documents in an answer of Elasticsearch", null);
                }
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                readOne(parser, answer, found);
            }
        }
        return found;
    }

    private static void readOne(JsonParser parser, byte[] answer, Map<String, StoredDocument> found) {
        var id = "";
        long version = 0;
        byte @Nullable [] json = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "_id" -> id = parser.getString();
                case "_version" -> version = parser.getLongValue();
                case "_source" -> json = cut(parser, answer);
                case "error" -> throw new ViewsUnavailable("Elasticsearch could not read a document", null);
                default -> parser.skipChildren();
            }
        }
        if (json != null) {
            found.put(id, new StoredDocument(version, json));
        }
    }

    private static byte[] cut(JsonParser parser, byte[] answer) {
        var start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        return Arrays.copyOfRange(answer, start, (int) parser.currentLocation().getByteOffset());
    }
}

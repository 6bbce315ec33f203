package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * What Elasticsearch said of each document of a bulk request.
 *
 * @param again the documents to send again: the server is overloaded, or a shard is away
 * @param rejected the documents that it will never take as they are
 */
record BulkAnswer(List<ViewDocument> again, List<RejectedDocument> rejected) {

    /** The parts of the answer that are needed; an error's reason is not, for it may quote the document. */
    static final String WANTED = "items.index.status,items.index.error.type";

    private static final int CONFLICT = 409;
    private static final Set<Integer> LATER = Set.of(408, 429, 502, 503, 504);

    /** What is said of one document. */
    private record Item(int status, String error) {}

    static BulkAnswer read(InputStream answer, List<ViewDocument> sent) throws IOException {
        var result = new BulkAnswer(new ArrayList<>(), new ArrayList<>());
        int count = 0;
        try (var parser = DocumentJson.mapper().createParser(answer)) {
            enter(parser);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var item = item(parser);
                if (count < sent.size()) {
                    result.add(sent.get(count), item);
                }
                count++;
            }
        } catch (JacksonException broken) {
            throw new IOException("Expected the answer to a bulk request, but it cannot be read", broken);
        }
        if (count != sent.size()) {
            throw new IOException("Expected " + sent.size() + " answers, but got " + count);
        }
        return result;
    }

    /** To the first item; if there are none, to the end. */
    private static void enter(JsonParser parser) {
        while (parser.nextToken() != null && !parser.hasToken(JsonToken.START_ARRAY)) {}
    }

    /** Thousands of them are in an answer, and nearly all say only that all is well. */
    private static Item item(JsonParser parser) {
        int status = 0;
        var error = "unknown";
        for (int depth = 1; depth > 0; ) {
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
            } else if (token == JsonToken.VALUE_NUMBER_INT && "status".equals(parser.currentName())) {
                status = parser.getIntValue();
            } else if (token == JsonToken.VALUE_STRING && "type".equals(parser.currentName())) {
                error = parser.getString();
            } else if (token == null) {
                throw new StreamReadException(parser, "Expected the end of an item");
            }
        }
        return new Item(status, error);
    }

    /** A conflict means that the same or a newer version is there, which is success. */
    private void add(ViewDocument document, Item item) {
        int status = item.status();
        if ((status >= 200 && status < 300) || status == CONFLICT) {
            return;
        }
        if (isForLater(status)) {
            again.add(document);
        } else {
            rejected.add(RejectedDocument.of(document, status, item.error()));
        }
    }

    static boolean isForLater(int status) {
        return LATER.contains(status);
    }
}

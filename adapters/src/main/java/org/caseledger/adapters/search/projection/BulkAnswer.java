package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Elasticsearch said of each document of a bulk request.
 *
 * @param again the documents to send again: the server is overloaded, or a shard is away
 * @param rejected the documents that it will never take as they are
 */
record BulkAnswer(List<Addressed> again, List<RejectedDocument> rejected) {

    /** The parts of the answer that are needed; an error's reason is not, for it may quote the document. */
    static final String WANTED = "items.index.status,items.index.error.type";

    private static final int CONFLICT = 409;
    private static final Set<Integer> LATER = Set.of(408, 429, 502, 503, 504);

    static BulkAnswer read(InputStream answer, List<Addressed> sent) throws IOException {
        var items = DocumentJson.mapper().readTree(answer).path("items");
        if (items.size() != sent.size()) {
            throw new IOException("Expected " + sent.size() + " answers, but got " + items.size());
        }
        var result = new BulkAnswer(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < sent.size(); i++) {
            result.add(sent.get(i), items.get(i).path("index"));
        }
        return result;
    }

    /** A conflict means that the same or a newer version is there, which is success. */
    private void add(Addressed document, JsonNode item) {
        int status = item.path("status").asInt();
        if ((status >= 200 && status < 300) || status == CONFLICT) {
            return;
        }
        if (isForLater(status)) {
            again.add(document);
        } else {
            rejected.add(RejectedDocument.of(
                    document, status, item.path("error").path("type").asString("unknown")));
        }
    }

    static boolean isForLater(int status) {
        return LATER.contains(status);
    }
}

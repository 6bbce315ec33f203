package org.caseledger.adapters.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an index holds, in the order in which it was written. */
final class StoredDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredDocuments() {}

    /**
     * Some documents.
     *
     * @param body the lines of a bulk request that writes them
     * @param documents how many there are
     */
    record Page(byte[] body, int documents) {}

    /** Takes a page. */
    @FunctionalInterface
    interface Taking {
        void take(Page page) throws IOException;
    }

    static void pages(RestClient http, String index, int size, Taking taking) throws IOException {
        var first = new Request("GET", "/" + index + "/_search");
        first.addParameter("scroll", "5m");
        first.addParameter("size", Integer.toString(size));
        first.addParameter("sort", "_doc");
        var answer = ask(http, first);
        while (!hits(answer).isEmpty()) {
            taking.take(page(hits(answer)));
            var next = new Request("POST", "/_search/scroll");
            next.setJsonEntity(JSON.createObjectNode()
                    .put("scroll", "5m")
                    .put("scroll_id", answer.path("_scroll_id").asString())
                    .toString());
            answer = ask(http, next);
        }
    }

    private static JsonNode hits(JsonNode answer) {
        return answer.path("hits").path("hits");
    }

    private static Page page(JsonNode hits) {
        var body = new ByteArrayOutputStream();
        for (var hit : hits) {
            var action = "{\"index\":{\"_id\":" + hit.path("_id") + "}}\n";
            body.writeBytes(action.getBytes(StandardCharsets.UTF_8));
            body.writeBytes((hit.path("_source") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new Page(body.toByteArray(), hits.size());
    }

    private static JsonNode ask(RestClient http, Request request) throws IOException {
        try (var answer = http.performRequest(request).getEntity().getContent()) {
            return JSON.readTree(answer);
        }
    }
}

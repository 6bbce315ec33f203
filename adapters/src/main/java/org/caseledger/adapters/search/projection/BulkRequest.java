package org.caseledger.adapters.search.projection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a bulk request (newline-delimited JSON): for each document, what to do, and the document. */
final class BulkRequest {

    /** Far below what a server accepts, and enough to be fast. */
    private static final int LARGEST_BYTES = 8 << 20;

    private static final int ACTION_BYTES = 160;

    private BulkRequest() {}

    /** Splits documents so that no request becomes too large; usually one part. */
    static List<List<Addressed>> parts(List<Addressed> documents) {
        var parts = new ArrayList<List<Addressed>>();
        int size = 0;
        for (var each : documents) {
            int length = each.document().json().length;
            if (parts.isEmpty() || size + length > LARGEST_BYTES) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.getLast().add(each);
            size += length;
        }
        return parts;
    }

    /**
     * The body. A document is written if its version is greater than the one that is there; versions of Elasticsearch
     * begin with 1.
     */
    static byte[] body(List<Addressed> documents) {
        int size = documents.stream()
                .mapToInt(each -> each.document().json().length + ACTION_BYTES)
                .sum();
        var body = new ByteArrayOutputStream(size);
        for (var each : documents) {
            body.writeBytes(action(each).getBytes(StandardCharsets.UTF_8));
            body.writeBytes(each.document().json());
            body.write('\n');
        }
        return body.toByteArray();
    }

    private static String action(Addressed each) {
        return "{\"index\":{\"_index\":\"" + each.index() + "\",\"_id\":"
                + DocumentJson.text(each.document().id()) + ",\"version\":"
                + (each.document().version() + 1) + ",\"version_type\":\"external\"}}\n";
    }
}

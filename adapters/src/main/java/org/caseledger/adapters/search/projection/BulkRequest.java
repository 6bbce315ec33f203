package org.caseledger.adapters.search.projection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of a bulk request (newline-delimited JSON): for each document, what to do, and the document. */
final class BulkRequest {

    /** Far below what a server accepts, and enough to be fast. */
    private static final int LARGEST_BYTES = 8 << 20;

    private BulkRequest() {}

    /** Splits documents so that no request becomes too large; usually one part. */
    static List<List<ViewDocument>> parts(List<ViewDocument> documents) {
        var parts = new ArrayList<List<ViewDocument>>();
        int size = 0;
        for (var document : documents) {
            if (parts.isEmpty() || size + document.json().length > LARGEST_BYTES) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.getLast().add(document);
            size += document.json().length;
        }
        return parts;
    }

    /**
     * The body. A document is written if its version is greater than the one that is there; versions of Elasticsearch
     * begin with 1.
     */
    static byte[] body(List<ViewDocument> documents) {
        var body = new ByteArrayOutputStream(documents.size() * 1024);
        for (var document : documents) {
            body.writeBytes(
                    DocumentJson.bytes(new Action(new Target(document.id(), document.version() + 1, "external"))));
            body.write('\n');
            body.writeBytes(document.json());
            body.write('\n');
        }
        return body.toByteArray();
    }

    private record Action(Target index) {}

    private record Target(
            @JsonProperty("_id") String id, long version, @JsonProperty("version_type") String versionType) {}
}

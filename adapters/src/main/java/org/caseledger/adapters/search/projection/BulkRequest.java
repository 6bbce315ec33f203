package org.caseledger.adapters.search.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a bulk request (newline-delimited JSON): for each document, what to do, and the document. */
final class BulkRequest {

    /** Far below what a server accepts, and enough to be fast. */
    private static final int LARGEST_BYTES = 8 << 20;

    private static final byte[] END_OF_LINE = {'\n'};

    private BulkRequest() {}

    /** Splits documents so that no request becomes too large; usually one part. */
    static List<List<ViewDocument>> parts(List<ViewDocument> documents) {
        var parts = new ArrayList<List<ViewDocument>>();
        int size = 0;
        for (var each : documents) {
            int length = each.json().length;
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
    static BulkBody body(List<ViewDocument> documents) {
        var body = new BulkBody();
        for (var each : documents) {
            body.write(action(each).getBytes(StandardCharsets.UTF_8));
            body.write(each.json());
            body.write(END_OF_LINE);
        }
        return body.finished();
    }

    private static String action(ViewDocument each) {
        return "{\"index\":{\"_id\":"
                + text(each.id()) + ",\"version\":"
                + (each.version() + 1) + ",\"version_type\":\"external\"}}\n";
    }

    /** Nearly all ids are letters, digits and hyphens. */
    private static String text(String id) {
        return isPlain(id) ? '"' + id + '"' : DocumentJson.text(id);
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-';
    }
}

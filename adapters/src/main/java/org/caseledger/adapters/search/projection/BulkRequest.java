package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.List;

/** How many documents go into one bulk request. */
final class BulkRequest {

    /** Far below what a server accepts, and enough to be fast. */
    private static final int LARGEST_BYTES = 8 << 20;

    private BulkRequest() {}

    /** Splits documents so that no request becomes too large; usually one part. */
    static List<List<ViewDocument>> parts(List<ViewDocument> documents) {
        var parts = new ArrayList<List<ViewDocument>>();
        int begin = 0;
        int size = 0;
        for (int i = 0; i < documents.size(); i++) {
            int length = documents.get(i).lines().length;
            if (i > begin && size + length > LARGEST_BYTES) {
                parts.add(documents.subList(begin, i));
                begin = i;
                size = 0;
            }
            size += length;
        }
        if (begin < documents.size()) {
            parts.add(documents.subList(begin, documents.size()));
        }
        return parts;
    }
}

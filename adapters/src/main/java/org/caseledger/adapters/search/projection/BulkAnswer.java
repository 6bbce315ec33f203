package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

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

    private static final ObjectReader ITEMS = DocumentJson.mapper().readerFor(Answer.class);

    private record Answer(List<Item> items) {
        Answer {
            items = items == null ? List.of() : items;
        }
    }

    private record Item(Outcome index) {}

    private record Outcome(int status, @Nullable Cause error) {}

    private record Cause(String type) {}

    static BulkAnswer read(InputStream answer, List<Addressed> sent) throws IOException {
        var items = ITEMS.<Answer>readValue(answer).items();
        if (items.size() != sent.size()) {
            throw new IOException("Expected " + sent.size() + " answers, but got " + items.size());
        }
        var result = new BulkAnswer(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < sent.size(); i++) {
            result.add(sent.get(i), items.get(i).index());
        }
        return result;
    }

    /** A conflict means that the same or a newer version is there, which is success. */
    private void add(Addressed document, Outcome item) {
        int status = item.status();
        if ((status >= 200 && status < 300) || status == CONFLICT) {
            return;
        }
        if (isForLater(status)) {
            again.add(document);
        } else {
            rejected.add(RejectedDocument.of(
                    document,
                    status,
                    item.error() == null ? "unknown" : item.error().type()));
        }
    }

    static boolean isForLater(int status) {
        return LATER.contains(status);
    }
}

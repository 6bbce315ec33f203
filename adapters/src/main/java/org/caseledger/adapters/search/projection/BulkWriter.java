package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents by bulk requests and returns when every one of them is stored, in this or a newer version.
 *
 * <p>Sending the same documents again is safe, so whatever may be passing (no connection, no answer in time, an
 * overloaded server) is tried again with growing pauses.
 */
final class BulkWriter {

    private static final int TOO_LARGE = 413;

    private final RestClient http;
    private final Duration retryFor;
    private final ViewMeters meters;
    private volatile boolean closed;

    BulkWriter(RestClient http, Duration retryFor, ViewMeters meters) {
        this.http = http;
        this.retryFor = retryFor;
        this.meters = meters;
    }

    /**
     * Writes all documents that Elasticsearch takes.
     *
     * @return those that it refused for good; whoever calls must see to them
     * @throws ViewsUnavailable if the documents could not be stored in time
     */
    List<RejectedDocument> write(ViewIndex index, List<ViewDocument> documents) {
        var rejected = new ArrayList<RejectedDocument>();
        BulkRequest.parts(documents).forEach(part -> writePart(index, part, rejected));
        meters.written(documents.size() - rejected.size());
        return rejected;
    }

    /** No more attempts: whoever waits for the next one fails at once. */
    void close() {
        closed = true;
    }

    private void writePart(ViewIndex index, List<ViewDocument> part, List<RejectedDocument> rejected) {
        var backoff = new Backoff(retryFor);
        var left = part;
        while (!left.isEmpty()) {
            left = attempt(index, left, backoff, rejected);
        }
    }

    /** One attempt; the documents that must be sent again. */
    private List<ViewDocument> attempt(
            ViewIndex index, List<ViewDocument> documents, Backoff backoff, List<RejectedDocument> rejected) {
        BulkAnswer answer;
        try {
            answer = meters.timed(() -> send(index, documents));
        } catch (IOException failure) {
            if (status(failure) == TOO_LARGE) {
                return smaller(index, documents, rejected);
            }
            requirePassing(failure);
            pause(backoff, failure);
            return documents;
        }
        if (!answer.rejected().isEmpty()) {
            meters.rejected(answer.rejected().size());
            rejected.addAll(answer.rejected());
        }
        if (!answer.again().isEmpty()) {
            pause(backoff, null);
        }
        return answer.again();
    }

    /** Writes the first half, and gives the second; a document that is too large by itself is refused for good. */
    private List<ViewDocument> smaller(ViewIndex index, List<ViewDocument> documents, List<RejectedDocument> rejected) {
        if (documents.size() == 1) {
            meters.rejected(1);
            rejected.add(RejectedDocument.of(documents.getFirst(), TOO_LARGE, "too_large"));
            return List.of();
        }
        int middle = documents.size() / 2;
        writePart(index, documents.subList(0, middle), rejected);
        return documents.subList(middle, documents.size());
    }

    private BulkAnswer send(ViewIndex index, List<ViewDocument> documents) throws IOException {
        var request = new Request("POST", "/" + index.name() + "/_bulk");
        request.addParameter("filter_path", BulkAnswer.WANTED);
        request.setEntity(new BulkBody(documents));
        try (var answer = http.performRequest(request).getEntity().getContent()) {
            return BulkAnswer.read(answer, documents);
        }
    }

    private static void requirePassing(IOException failure) {
        int status = status(failure);
        if (status != 0 && !BulkAnswer.isForLater(status)) {
            throw new ViewsUnavailable("Elasticsearch refused a bulk request with status " + status, null);
        }
    }

    /** 0 if there was no answer. */
    private static int status(IOException failure) {
        return failure instanceof ResponseException refusal
                ? refusal.getResponse().getStatusLine().getStatusCode()
                : 0;
    }

    private void pause(Backoff backoff, @Nullable IOException failure) {
        meters.retried();
        if (closed || !backoff.pause()) {
            throw new ViewsUnavailable("Elasticsearch did not take a bulk request in time", failure);
        }
    }
}

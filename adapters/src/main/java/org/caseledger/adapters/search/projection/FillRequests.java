package org.caseledger.adapters.search.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;

/**
 * The bulk requests of a fill: while some are under way the documents of the next are made, so that Elasticsearch always has
 * something to write. Once a request is answered, the histories that could not be shown become dead letters of its index. For
 * one thread.
 */
final class FillRequests {

    /**
     * Of one thread. Elasticsearch refuses for the moment what comes on top of a tenth of its memory, also if it is of a
     * projection: the requests of all threads must leave room in the 51 MB that the smallest embedded server has.
     */
    static final int MOST = 2;

    private final LedgerReader ledger;
    private final BulkWriter writer;
    private final DeadLetterStore letters;
    private final Queue<UnderWay> underWay = new ArrayDeque<>();

    /** What is not answered yet, and what could not be shown of the histories that it is made of. */
    private record UnderWay(
            ViewIndex index, List<Failure> failures, CompletableFuture<List<RejectedDocument>> rejected) {

        /** @throws RuntimeException what the request failed with, as it was thrown */
        List<RejectedDocument> answer() {
            try {
                return rejected.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }

    FillRequests(LedgerReader ledger, BulkWriter writer, DeadLetterStore letters) {
        this.ledger = ledger;
        this.writer = writer;
        this.letters = letters;
    }

    /** Returns before it is answered, but waits for earlier ones if too many are under way. */
    void send(ViewIndex index, List<ViewDocument> documents, List<Failure> failures) {
        if (documents.isEmpty() && failures.isEmpty()) {
            return;
        }
        while (underWay.size() >= MOST || isAnswered(underWay.peek())) {
            settle(underWay.remove());
        }
        underWay.add(new UnderWay(
                index,
                failures,
                CompletableFuture.supplyAsync(() -> writer.write(index, documents), Thread::startVirtualThread)));
    }

    private static boolean isAnswered(@Nullable UnderWay request) {
        return request != null && request.rejected().isDone();
    }

    /** When this returns, every document is stored, and every history that could not be shown is recorded. */
    void settle() {
        while (!underWay.isEmpty()) {
            settle(underWay.remove());
        }
    }

    /** Waits until nothing is under way any more, whatever came of it. */
    void forget() {
        underWay.forEach(request ->
                request.rejected().handle((rejected, failure) -> true).join());
        underWay.clear();
    }

    /** The events are not at hand any more, and are read again: that is seldom. */
    private void settle(UnderWay request) {
        var rejected = request.answer();
        Failure.requireOwnFaults(rejected);
        var streamIds = new LinkedHashSet<String>();
        request.failures().forEach(failure -> streamIds.add(failure.streamId()));
        rejected.forEach(document -> streamIds.add(document.streamId()));
        if (streamIds.isEmpty()) {
            return;
        }
        var index = request.index();
        var histories = ledger.streams(streamIds).values();
        var streams = Streams.of(Streams.concerning(index.view(), histories));
        var all = new ArrayList<>(request.failures());
        all.addAll(Failure.ofRejected(rejected, streams));
        new Parking(index, letters).park(all, streams);
    }
}

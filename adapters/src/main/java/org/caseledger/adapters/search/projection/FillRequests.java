package org.caseledger.adapters.search.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;

/**
 * The bulk requests of a fill: while some are under way the documents of the next are made, so that Elasticsearch always has
 * something to write. Once a request is answered, the histories that could not be shown become dead letters of its index. For
 * one thread.
 */
final class FillRequests {

    /** Documents of one index wait until they are so large together, unless there are no more for the moment. */
    static final int BYTES = 6 << 20;

    /** They may be somewhat larger, for what makes them large enough comes in one piece. */
    private static final int LARGEST = 7 << 20;

    /** Some more may be under way if they are small, but not too many: each has a connection for itself. */
    static final int SMALL_ONES_MORE = 2;

    private final LedgerReader ledger;
    private final BulkWriter writer;
    private final DeadLetterStore letters;
    private final int most;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int underWay;
    private long bytesUnderWay;

    /** What follows in the order in which it was said. */
    private sealed interface Step {}

    /** What is not answered yet, and what could not be shown of the histories that it is made of. */
    private record UnderWay(
            ViewIndex index, long bytes, List<Failure> failures, CompletableFuture<List<RejectedDocument>> rejected)
            implements Step {

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

    /** What is done when all that was sent before is stored. */
    private record Then(Runnable action) implements Step {}

    /** @param most how many large ones are under way at most */
    FillRequests(LedgerReader ledger, BulkWriter writer, DeadLetterStore letters, int most) {
        this.ledger = ledger;
        this.writer = writer;
        this.letters = letters;
        this.most = most;
    }

    /**
     * Returns before it is answered, but waits for earlier ones if too many are under way.
     *
     * @param bytes how large the documents are together
     */
    void send(ViewIndex index, List<ViewDocument> documents, long bytes, List<Failure> failures) {
        if (documents.isEmpty() && failures.isEmpty()) {
            return;
        }
        settleWhatIsAnswered();
        while (underWay == most + SMALL_ONES_MORE || bytesUnderWay > (most - 1L) * LARGEST) {
            settleNext();
        }
        steps.add(new UnderWay(
                index,
                bytes,
                failures,
                CompletableFuture.supplyAsync(() -> writer.write(index, documents), Thread::startVirtualThread)));
        underWay++;
        bytesUnderWay += bytes;
    }

    /**
     * What to do when every document that was sent so far is stored, and every history that could not be shown is recorded.
     * It is done by this thread, at the next occasion.
     */
    void then(Runnable action) {
        steps.add(new Then(action));
        settleWhatIsAnswered();
    }

    /** When this returns, all that was sent is stored or recorded, and what was to be done then is done. */
    void settle() {
        while (!isEmpty()) {
            settleNext();
        }
    }

    /** Waits until nothing is under way any more, whatever came of it; what was to be done then is not. */
    void forget() {
        for (var step : steps) {
            if (step instanceof UnderWay request) {
                request.rejected().handle((rejected, failure) -> true).join();
            }
        }
        steps.clear();
        underWay = 0;
        bytesUnderWay = 0;
    }

    /** Does what was to be done when that was stored of which this is known by now, and does not wait for more. */
    void settleWhatIsAnswered() {
        while (switch (steps.peek()) {
            case null -> false;
            case UnderWay request -> request.rejected().isDone();
            case Then then -> true;
        }) {
            settleNext();
        }
    }

    /** Whether nothing is under way, and nothing to be done then. */
    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Waits until what was sent first is stored or recorded, or does what was to be done then. */
    void settleNext() {
        switch (steps.remove()) {
            case Then then -> then.action().run();
            case UnderWay request -> {
                underWay--;
                bytesUnderWay -= request.bytes();
                settle(request);
            }
        }
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

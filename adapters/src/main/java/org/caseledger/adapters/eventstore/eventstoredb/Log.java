package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.StreamPosition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Single reads: of one stream, and of the log of the whole server, which holds events of others, too.
 *
 * <p>Every method throws {@link LedgerUnavailableException} if the store cannot be read, or a stream was deleted.
 */
final class Log {

    private final Calls calls;
    private final Semaphore inFlight;

    /** @param parallelReads how many streams are read side by side when many are asked for at once */
    Log(Calls calls, int parallelReads) {
        this.calls = calls;
        this.inFlight = new Semaphore(parallelReads);
    }

    /** The events of a stream from a revision on, at most {@code limit}; empty if there is no such stream. */
    List<RecordedEvent> stream(String stream, long from, long limit) {
        return ask(client -> forwards(client, stream, from, limit));
    }

    /** Whole streams, each in order; one that does not exist is empty. */
    Map<String, List<RecordedEvent>> streams(Collection<String> streams) {
        Map<String, Future<List<RecordedEvent>>> reading = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            streams.forEach(stream -> reading.put(stream, threads.submit(() -> oneOfMany(stream))));
        }
        Map<String, List<RecordedEvent>> read = new LinkedHashMap<>();
        reading.forEach((stream, events) -> read.put(stream, result(events)));
        return read;
    }

    private List<RecordedEvent> oneOfMany(String stream) {
        inFlight.acquireUninterruptibly();
        try {
            return stream(stream, 0, Long.MAX_VALUE);
        } finally {
            inFlight.release();
        }
    }

    private static List<RecordedEvent> result(Future<List<RecordedEvent>> done) {
        if (done.state() == Future.State.SUCCESS) {
            return done.resultNow();
        }
        throw done.exceptionNow() instanceof LedgerUnavailableException away
                ? away
                : new IllegalStateException(done.exceptionNow());
    }

    /** The newest events of a stream, the last one first. */
    List<RecordedEvent> streamBackwards(String stream, long limit) {
        ReadStreamOptions options =
                ReadStreamOptions.get().backwards().fromEnd().maxCount(limit);
        return ask(client -> Reading.of(client.readStreamReactive(stream, options)));
    }

    private static Reading forwards(EventStoreDBClient client, String stream, long from, long limit) {
        ReadStreamOptions options = ReadStreamOptions.get()
                .forwards()
                .fromRevision(StreamPosition.position(from))
                .maxCount(limit);
        return Reading.of(client.readStreamReactive(stream, options));
    }

    /** The log from a place on, the event at that place included; from its start if there is no place. */
    List<RecordedEvent> forwards(@Nullable LedgerPosition from, long limit) {
        ReadAllOptions options = ReadAllOptions.get().forwards().maxCount(limit);
        ReadAllOptions start = from == null ? options.fromStart() : options.fromPosition(position(from));
        return ask(client -> Reading.of(client.readAllReactive(start)));
    }

    /** The log backwards, beginning with the event before a place; with the last one if there is no place. */
    List<RecordedEvent> backwards(@Nullable LedgerPosition from, long limit) {
        ReadAllOptions options = ReadAllOptions.get().backwards().maxCount(limit);
        ReadAllOptions start = from == null ? options.fromEnd() : options.fromPosition(position(from));
        return ask(client -> Reading.of(client.readAllReactive(start)));
    }

    static Position position(LedgerPosition position) {
        return new Position(position.major(), position.minor());
    }

    private <T> T ask(Calls.Call<T> call) {
        try {
            return calls.make(call);
        } catch (RuntimeException failure) {
            throw new LedgerUnavailableException(reason(failure), failure);
        }
    }

    private static String reason(RuntimeException failure) {
        return Failures.isDeleted(failure)
                ? "The ledger could not be read: one of its streams was deleted"
                : "The ledger could not be read: " + Failures.kind(failure);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.StreamPosition;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Single reads: of one stream, and of the log of the whole server, which holds events of others, too.
 *
 * <p>Every method throws {@link LedgerUnavailableException} if the store cannot be read, and {@link Deleted} if the stream
 * was deleted for good.
 */
final class Log {

    /** Somebody deleted a stream for good, which nobody should have done to a ledger; it never comes back. */
    static final class Deleted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Deleted(Throwable cause) {
            super("Expected streams to be there for ever, but somebody deleted one in EventStoreDB", cause);
        }
    }

    private final Calls calls;
    private final Semaphore inFlight;

    /** @param parallelReads how many streams are read side by side when many are asked for at once */
    Log(Calls calls, int parallelReads) {
        this.calls = calls;
        this.inFlight = new Semaphore(parallelReads);
    }

    /** The events of a stream from a revision on, at most {@code limit}; empty if there is no such stream. */
    List<RecordedEvent> stream(String stream, long from, long limit) {
        return ask(client -> page(client, stream, from, limit));
    }

    /** What is read for each of many, side by side, in their order. */
    <T> List<T> sideBySide(Collection<String> many, Function<String, T> read) {
        List<Future<T>> reading;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            reading = many.stream()
                    .map(one -> threads.submit(() -> oneOfMany(one, read)))
                    .toList();
        }
        return reading.stream().map(Log::result).toList();
    }

    private <T> T oneOfMany(String one, Function<String, T> read) {
        inFlight.acquireUninterruptibly();
        try {
            return read.apply(one);
        } finally {
            inFlight.release();
        }
    }

    private static <T> T result(Future<T> done) {
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

    /**
     * Whether events of a stream are hidden: because it was deleted in the way that lets it begin again, or because its
     * metadata limit it. Nobody should have done that to a ledger either.
     */
    boolean isHidden(String stream) {
        return ask(client -> metadata(client, stream)).stream().anyMatch(EventJson::hidesEvents);
    }

    /** What was last said about a stream, if anything ever was. */
    static Reading metadata(EventStoreDBClient client, String stream) {
        ReadStreamOptions last = ReadStreamOptions.get().backwards().fromEnd().maxCount(1);
        return Reading.of(client.readStreamReactive("$$" + stream, last));
    }

    /** One read of a stream, as {@link #stream} makes it. */
    static Reading page(EventStoreDBClient client, String stream, long from, long limit) {
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
            throw Failures.isDeleted(failure)
                    ? new Deleted(failure)
                    : new LedgerUnavailableException(
                            "The ledger could not be read: " + Failures.kind(failure), failure);
        }
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The way back to one reader: written by a thread of its own, no faster than the reader takes it. */
final class Answers {

    /** What is written to a reader. */
    interface Script {
        void writeTo(Answers answers) throws ReaderIsGone;
    }

    /** The reader has hung up, or was cut off. */
    static final class ReaderIsGone extends Exception {
        private static final long serialVersionUID = 1L;

        ReaderIsGone() {
            super("", null, false, false);
        }
    }

    private final ServerCallStreamObserver<ReadResp> reader;
    private volatile @Nullable Thread writer;
    private boolean hadToWait;

    Answers(ServerCallStreamObserver<ReadResp> reader) {
        this.reader = reader;
        reader.setOnReadyHandler(this::wake);
        reader.setOnCancelHandler(this::wake);
    }

    /** Writes a script and ends the call as the script ends. */
    void write(Script script) {
        Thread.ofVirtual().name("answers").start(() -> {
            writer = Thread.currentThread();
            try {
                script.writeTo(this);
                reader.onCompleted();
            } catch (StatusRuntimeException refusal) {
                reader.onError(refusal);
            } catch (RuntimeException fault) {
                reader.onError(Status.UNKNOWN
                        .withDescription("Exception was thrown by handler.")
                        .withCause(fault)
                        .asRuntimeException());
            } catch (ReaderIsGone gone) {
                // Nobody is left to be told.
            }
        });
    }

    /** Sends a message, after waiting until the reader has room for it. */
    void send(ReadResp message) throws ReaderIsGone {
        if (!reader.isReady()) {
            hadToWait = true;
            await(reader::isReady);
        }
        reader.onNext(message);
    }

    /** Waits until the condition holds; whoever changes it calls {@link #wake()}. */
    void await(BooleanSupplier condition) throws ReaderIsGone {
        while (!condition.getAsBoolean()) {
            if (reader.isCancelled()) {
                throw new ReaderIsGone();
            }
            LockSupport.park(this);
        }
        if (reader.isCancelled()) {
            throw new ReaderIsGone();
        }
    }

    /** Whether the reader had no room for a message since this was asked last. */
    boolean hadToWait() {
        boolean had = hadToWait;
        hadToWait = false;
        return had;
    }

    void wake() {
        LockSupport.unpark(writer);
    }
}

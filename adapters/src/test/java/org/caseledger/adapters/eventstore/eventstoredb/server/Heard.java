package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a reader heard so far, in order. */
final class Heard implements ClientResponseObserver<ReadReq, ReadResp> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<ReadResp> messages = new CopyOnWriteArrayList<>();
    private @Nullable Throwable refusal;
    private boolean ended;

    @Override
    public void beforeStart(ClientCallStreamObserver<ReadReq> call) {
        // Takes all it is given.
    }

    @Override
    public synchronized void onNext(ReadResp message) {
        messages.add(message);
        notifyAll();
    }

    @Override
    public synchronized void onError(Throwable cause) {
        refusal = cause;
        onCompleted();
    }

    @Override
    public synchronized void onCompleted() {
        ended = true;
        notifyAll();
    }

    List<ReadResp> messages() {
        return messages;
    }

    /** The kinds of messages, such as {@code EVENT} or {@code CAUGHT_UP}. */
    List<ReadResp.ContentCase> kinds() {
        return messages.stream().map(ReadResp::getContentCase).toList();
    }

    List<ReadResp> all(ReadResp.ContentCase kind) {
        return messages.stream()
                .filter(message -> message.getContentCase() == kind)
                .toList();
    }

    /** Waits until this many messages of a kind were heard. */
    void until(ReadResp.ContentCase kind, int count) {
        until(heard -> heard.all(kind).size() >= count);
    }

    void untilTheEnd() {
        until(heard -> heard.ended);
    }

    Throwable untilRefused() {
        untilTheEnd();
        Throwable heard = refusal;
        assertThat(heard).isNotNull();
        return heard;
    }

    private synchronized void until(Predicate<Heard> enough) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(this)) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            assertThat(left)
                    .as("time left; heard %s, refused with %s", kinds(), refusal)
                    .isPositive();
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}

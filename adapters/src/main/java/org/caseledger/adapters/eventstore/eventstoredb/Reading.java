package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.ReadMessage;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.StreamNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One page on its way. A stream that does not exist is an empty page. Cancelling it tells the server, which matters
 * because a read that the server let expire is never answered.
 */
final class Reading extends CompletableFuture<List<RecordedEvent>> implements Subscriber<ReadMessage> {

    private final List<RecordedEvent> events = new ArrayList<>();
    private volatile @Nullable Subscription subscription;

    private Reading() {}

    static Reading of(Publisher<ReadMessage> page) {
        Reading reading = new Reading();
        page.subscribe(reading);
        return reading;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (isCancelled()) {
            given.cancel();
        }
    }

    @Override
    public void onNext(ReadMessage message) {
        if (message.hasEvent()) {
            events.add(message.getEvent().getOriginalEvent());
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (failure instanceof StreamNotFoundException) {
            complete(List.of());
        } else {
            completeExceptionally(failure);
        }
    }

    @Override
    public void onComplete() {
        complete(events);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        Subscription running = subscription;
        if (running != null) {
            running.cancel();
        }
        return cancelled;
    }
}

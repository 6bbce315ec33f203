package org.caseledger.adapters.eventstore.shared;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream whose reader is called when there may be more to read. */
final class AnnouncingStream implements TrackingEventStream {

    private final TrackingEventStream events;
    private final Bell arrivals;
    private volatile Runnable callback = () -> {};

    AnnouncingStream(TrackingEventStream events, Bell arrivals) {
        this.events = events;
        this.arrivals = arrivals;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable called) {
        arrivals.remove(callback);
        callback = called;
        arrivals.hang(called);
        called.run();
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public void close() {
        arrivals.remove(callback);
        events.close();
    }
}

package org.caseledger.adapters.search.projection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the projections soon after events were stored here; by itself Axon looks twice a second.
 *
 * <p>An event can become readable a moment after it is stored, while an earlier transaction is still open. So for a
 * while after each append the projections are woken again and again; and twice a second anyway, for the events that
 * other instances store.
 */
final class WakingSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WakingSource.class);
    private static final long STEP = 15;
    private static final long AWAKE = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int STEPS_ASLEEP = 33;

    private final EventStore events;
    private final Registration subscription;
    private final ScheduledExecutorService clock = Workers.named("views-wake", 1);
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private volatile long lastAppend = System.nanoTime();
    private int steps;

    WakingSource(EventStore events) {
        this.events = events;
        this.subscription = events.subscribe(appended -> lastAppend = System.nanoTime());
        clock.scheduleWithFixedDelay(this::step, STEP, STEP, TimeUnit.MILLISECONDS);
    }

    private void step() {
        steps++;
        if (System.nanoTime() - lastAppend < AWAKE || steps % STEPS_ASLEEP == 0) {
            sleepers.forEach(WakingSource::wake);
        }
    }

    /** A projection that is just ending cannot be woken; the others must be all the same. */
    private static void wake(Runnable sleeper) {
        try {
            sleeper.run();
        } catch (RejectedExecutionException ending) {
            LOG.debug("A projection is ending", ending);
        }
    }

    @Override
    public void close() {
        subscription.cancel();
        clock.shutdownNow();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new WakingStream(events.openStream(from), sleepers);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    /** A stream that wakes its reader. */
    private static final class WakingStream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final Set<Runnable> sleepers;
        private @Nullable Runnable wake;

        WakingStream(BlockingStream<TrackedEventMessage<?>> stream, Set<Runnable> sleepers) {
            this.stream = stream;
            this.sleepers = sleepers;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            wake = callback;
            return sleepers.add(callback);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
            stream.skipMessagesWithPayloadTypeOf(message);
        }

        @Override
        public void close() {
            if (wake != null) {
                sleepers.remove(wake);
            }
            stream.close();
        }
    }
}

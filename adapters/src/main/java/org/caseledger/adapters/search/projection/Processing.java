package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.caseledger.adapters.search.index.ViewIndex;
import org.jspecify.annotations.Nullable;

/**
 * One life of Axon's pooled processor with its threads. It cannot be relied on to start again after it ended by itself:
 * it may wait for its own end for ever. So it is put away then, and another one takes its place.
 */
final class Processing {

    /** How old the stored place of a segment may be, for others to see, if no event concerns the segment. */
    private static final Duration TELL_OTHERS = Duration.ofMillis(150);

    /** How often segments are looked for that this instance should work on. */
    private static final Duration LOOK_FOR_SEGMENTS = Duration.ofSeconds(1);

    private static final Duration SHORTEST_SILENCE = Duration.ofSeconds(5);

    private final TokenStore tokens;
    private final FairShare share;
    private final Pulse pulse;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;
    private volatile boolean started;

    Processing(
            ViewIndex index,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens,
            FairShare share,
            BatchInvoker invoker,
            ViewMeters meters,
            ProjectionSettings settings) {
        this.tokens = tokens;
        this.share = share;
        this.pulse = new Pulse(longestSilence(settings));
        this.coordinator = Workers.named(index.view().title() + "-coordinator", 1);
        this.workers = Workers.named(index.view().title() + "-projection", settings.segments());
        this.processor = PooledStreamingEventProcessor.builder()
                .name(index.projection())
                .eventHandlerInvoker(invoker)
                .errorHandler(failed -> Failure.rethrow(failed.error()))
                .messageSource(events)
                .tokenStore(new WatchedTokens(tokens, pulse, meters))
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialToken(source -> beginning(index, source))
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(name -> share())
                .batchSize(settings.batchSize())
                .tokenClaimInterval(LOOK_FOR_SEGMENTS.toMillis())
                .claimExtensionThreshold(TELL_OTHERS.toMillis())
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }

    /** Histories that began before the index was made are filled in by others. */
    private static @Nullable TrackingToken beginning(
            ViewIndex index, StreamableMessageSource<TrackedEventMessage<?>> source) {
        var from = index.origin().from();
        return from == null ? source.createTailToken() : from;
    }

    /** Nothing is heard of one who waits for a last batch, which may be sent again and again that long. */
    private static Duration longestSilence(ProjectionSettings settings) {
        var silence = settings.retryFor().multipliedBy(3);
        return silence.compareTo(SHORTEST_SILENCE) < 0 ? SHORTEST_SILENCE : silence;
    }

    /** Axon wants at least one before it starts. */
    private int share() {
        pulse.ofCoordinator();
        return started ? share.now() : 1;
    }

    void start() {
        pulse.ofCoordinator();
        started = true;
        processor.start();
    }

    /** Stops after the batches that are under way, and hands the segments over. */
    CompletableFuture<Void> stop() {
        if (!running()) {
            putAway();
            return CompletableFuture.completedFuture(null);
        }
        return processor.shutdownAsync().whenComplete((done, failure) -> putAway());
    }

    /** Ends the threads, in the middle of whatever they do: their segments are free for others after a while. */
    void putAway() {
        coordinator.shutdownNow();
        workers.shutdownNow();
    }

    /** Whether no thread is left after it was put away. */
    boolean isOver() {
        try {
            return coordinator.awaitTermination(100, TimeUnit.MILLISECONDS)
                    && workers.awaitTermination(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean running() {
        return processor.isRunning();
    }

    boolean lives() {
        return running() && !pulse.isLost(segments().keySet());
    }

    Map<Integer, EventTrackerStatus> segments() {
        return processor.processingStatus();
    }

    /** Takes up free segments at once, before Axon's own pause of up to a minute after a failure ends. */
    void takeUp(long most) {
        tokens.fetchAvailableSegments(processor.getName()).stream()
                .map(Segment::getSegmentId)
                .filter(segment -> !segments().containsKey(segment))
                .limit(most)
                .forEach(processor::claimSegment);
    }
}

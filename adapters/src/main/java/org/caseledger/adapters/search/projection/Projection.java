package org.caseledger.adapters.search.projection;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills one index from the ledger: Axon's pooled processor, by segments, without a transaction manager.
 *
 * <p>Its life: it starts where its token is, or at the beginning of the ledger; a batch that fails is read again; should
 * the processor end by itself, it is started again.
 */
final class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final ViewIndex index;
    private final TokenStore tokens;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    Projection(
            ViewIndex index,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens,
            BatchInvoker invoker,
            ProjectionSettings settings) {
        this.index = index;
        this.tokens = tokens;
        this.coordinator = Workers.named(index.view().title() + "-coordinator", 1);
        this.workers = Workers.named(index.view().title() + "-projection", settings.segments());
        this.processor = PooledStreamingEventProcessor.builder()
                .name(index.projection())
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batchSize())
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }

    void start() {
        processor.start();
    }

    /** Stops after the batches that are under way. */
    CompletableFuture<Void> stop() {
        return processor.shutdownAsync().whenComplete((done, failure) -> {
            coordinator.shutdownNow();
            workers.shutdownNow();
        });
    }

    ViewIndex index() {
        return index;
    }

    boolean running() {
        return processor.isRunning();
    }

    /**
     * The place up to which every segment has written everything; null if that is the very start, or if a segment is not
     * worked on here, so that nobody here can tell.
     */
    @Nullable
    LedgerPosition reached() {
        if (!coversAll()) {
            return null;
        }
        LedgerPosition least = null;
        for (var segment : processor.processingStatus().values()) {
            var place = Messages.position(segment.getTrackingToken());
            if (place == null) {
                return null;
            }
            least = least == null || place.compareTo(least) < 0 ? place : least;
        }
        return least;
    }

    /** Restarts what died, and takes up given-up segments at once, before Axon's own pause of up to a minute ends. */
    void lookAfter() {
        if (!processor.isRunning()) {
            LOG.warn(
                    "The projection of {} had ended; starting it again",
                    index.view().title());
            processor.start();
        } else if (!coversAll()) {
            Arrays.stream(tokens.fetchSegments(processor.getName()))
                    .filter(segment -> !processor.processingStatus().containsKey(segment))
                    .forEach(processor::claimSegment);
        }
    }

    /** A segment with mask m holds one part in m + 1. */
    private boolean coversAll() {
        return processor.processingStatus().values().stream()
                        .filter(segment -> !segment.isErrorState())
                        .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
                        .sum()
                == 1.0;
    }
}

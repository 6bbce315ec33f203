package org.caseledger.adapters.automation;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * One life of Axon's pooled processor with its threads. It cannot be relied on to start again after it ended by itself:
 * it may wait for its own end for ever. So it is put away then, and another one takes its place.
 */
final class Following {

    /** Far less than the time after which the token store gives the claim of a silent instance to another. */
    private static final long CLAIM_AGAIN_MILLIS = 500;

    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService threads;
    private final PooledStreamingEventProcessor processor;

    Following(String name, Object handler, StreamableMessageSource<TrackedEventMessage<?>> events, TokenStore tokens) {
        this.threads = threads(name);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker(handler))
                .errorHandler(Following::rethrow)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(1)
                .claimExtensionThreshold(CLAIM_AGAIN_MILLIS)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
    }

    /** An event stream goes on telling of new events for a while after the end, in a thread that others need. */
    private static ScheduledExecutorService threads(String name) {
        return new ScheduledThreadPoolExecutor(2, new AxonThreadFactory(name), new ThreadPoolExecutor.DiscardPolicy());
    }

    private static EventHandlerInvoker invoker(Object handler) {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                .build();
    }

    /** An error would end Axon's thread, and nobody would notice; as an exception it fails the batch. */
    private static void rethrow(ErrorContext failed) throws Exception {
        if (failed.error() instanceof Exception exception) {
            throw exception;
        }
        throw new IllegalStateException("A batch failed with an error", failed.error());
    }

    void start() {
        processor.start();
    }

    boolean running() {
        return processor.isRunning();
    }

    /** Stops after the batch that is under way, and hands over; one that takes too long is given up. */
    void stop() {
        if (running()) {
            processor
                    .shutdownAsync()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(late -> null)
                    .join();
        }
        threads.shutdownNow();
    }

    /** Ends the threads, in the middle of whatever they do; whether none is left. */
    boolean putAway(Duration patience) {
        threads.shutdownNow();
        try {
            return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

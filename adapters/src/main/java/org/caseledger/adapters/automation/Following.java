package org.caseledger.adapters.automation;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
import org.jspecify.annotations.Nullable;

/**
 * One life of Axon's pooled processor with its threads. It cannot be relied on to start again after it ended by itself:
 * it may wait for its own end for ever. So it is put away then, and another one takes its place.
 */
final class Following {

    /** Far less than the time after which the token store gives the claim of a silent instance to another. */
    private static final long CLAIM_AGAIN_MILLIS = 500;

    private static final long PATIENCE_SECONDS = 10;

    private final Threads threads;
    private final PooledStreamingEventProcessor processor;

    Following(String name, Object handler, StreamableMessageSource<TrackedEventMessage<?>> events, TokenStore tokens) {
        this.threads = new Threads(name);
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

    /** One that was struck by an error says itself that it runs, and does nothing any more. */
    boolean running() {
        return processor.isRunning() && !threads.struck;
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

    /**
     * An event stream goes on telling of new events for a while after the end, in a thread that others need; that is passed
     * over. What Axon does in these threads sees to exceptions by itself; an error, such as of memory that ran out, ends it,
     * and with it the coordinator for good.
     */
    private static final class Threads extends ScheduledThreadPoolExecutor {

        private volatile boolean struck;

        private Threads(String name) {
            super(2, new AxonThreadFactory(name), new DiscardPolicy());
        }

        @Override
        protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
            if (thrown != null || (task instanceof Future<?> done && done.state() == Future.State.FAILED)) {
                struck = true;
            }
        }
    }
}

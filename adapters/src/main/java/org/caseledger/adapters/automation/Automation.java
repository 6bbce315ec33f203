package org.caseledger.adapters.automation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the ledger from its beginning and hands each event to one handler; what failed is tried again. Several
 * instances share the work through the token store: one of them acts.
 */
final class Automation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Automation.class);

    private static final long LOOK_AFTER_SECONDS = 5;

    /** Far less than the time after which the token store gives the claim of a silent instance to another. */
    private static final long CLAIM_AGAIN_MILLIS = 500;

    private final ScheduledExecutorService threads;
    private final PooledStreamingEventProcessor processor;
    private volatile boolean running;

    Automation(String name, Object handler, StreamableMessageSource<TrackedEventMessage<?>> events, TokenStore tokens) {
        this.threads = Executors.newScheduledThreadPool(2, new AxonThreadFactory(name));
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker(handler))
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

    @Override
    public void start() {
        running = true;
        threads.scheduleWithFixedDelay(this::lookAfter, 0, LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Axon's processor can end by itself (a known race when a claim times out); it is started again then. One that is not
     * ready to be started is tried again the next time: a failure must not end the looking after.
     */
    private void lookAfter() {
        try {
            if (running && !processor.isRunning()) {
                processor.start();
            }
        } catch (RuntimeException notYet) {
            LOG.warn("The automation {} could not be started again now: {}", processor.getName(), notYet.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        processor.shutdownAsync().join();
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

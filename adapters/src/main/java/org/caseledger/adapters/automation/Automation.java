package org.caseledger.adapters.automation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.TrackedEventMessage;
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

    private static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Following> lives;
    private final ScheduledExecutorService watch;
    private Following following;
    private boolean started;
    private volatile boolean running;

    Automation(String name, Object handler, StreamableMessageSource<TrackedEventMessage<?>> events, TokenStore tokens) {
        this.name = name;
        this.lives = () -> new Following(name, handler, events, tokens);
        this.following = lives.get();
        this.watch = Executors.newScheduledThreadPool(1, new AxonThreadFactory(name + "-watch"));
    }

    @Override
    public void start() {
        running = true;
        watch.scheduleWithFixedDelay(this::lookAfter, 0, LOOK_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Axon's processor can end by itself (a known race when a claim times out), or stand still after an error; another one
     * takes its place then. One that is not ready to be started is tried again the next time: a failure, of whatever kind,
     * must not end the looking after.
     */
    private synchronized void lookAfter() {
        try {
            if (running && !following.running()) {
                begin();
            }
        } catch (Throwable notYet) {
            LOG.warn("The automation {} could not be started now: {}", name, notYet.toString());
        }
    }

    /** Not before the last thread of the one before has ended: two must not work under one name. */
    private void begin() {
        if (started) {
            LOG.warn("The automation {} had ended or stood still; starting it again", name);
            if (!following.putAway(LOOK_AFTER)) {
                return;
            }
            following = lives.get();
        }
        started = true;
        following.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        watch.shutdownNow();
        following.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

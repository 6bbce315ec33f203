package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionFilter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that somebody, here or on another node, appended to the ledger. It says only that: who hears it reads the log, so
 * that nothing can be missed or come in the wrong order, whatever happens to the subscription, and nothing piles up if
 * the reader is slow.
 *
 * <p>It is begun anew, behind the last place that it told of, when it ends, and when nothing came for a while: a
 * subscription can die without a word.
 */
final class LiveSubscription implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSubscription.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final StreamNames names;
    private final Clients clients;
    private final EventStoreDbProperties properties;
    private final Runnable alarm;
    private final Thread keeper;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicLong begun = new AtomicLong();
    private volatile @Nullable LedgerPosition seen;
    private volatile boolean running;
    private volatile boolean closed;

    /** @param alarm called when there may be more to read; must return at once */
    LiveSubscription(StreamNames names, Clients clients, EventStoreDbProperties properties, Runnable alarm) {
        this.names = names;
        this.clients = clients;
        this.properties = properties;
        this.alarm = alarm;
        this.keeper = Thread.ofVirtual().name("ledger-subscription").unstarted(this::keep);
    }

    /** Begins, if it has not begun yet. */
    void startOnce() {
        if (started.compareAndSet(false, true)) {
            keeper.start();
        }
    }

    /** The last place that it told of, or null if nothing came yet. */
    @Nullable
    LedgerPosition seen() {
        return seen;
    }

    /** Whether the server confirmed it, and it did not end since. */
    boolean running() {
        return running;
    }

    /** How many times it was begun. */
    long begun() {
        return begun.get();
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        while (!closed) {
            try {
                subscribeAndWait();
                pause = FIRST_PAUSE;
            } catch (ExecutionException | RuntimeException failure) {
                LOG.debug("The live subscription ended ({})", Failures.kind(Failures.cause(failure)));
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (TimeoutException silent) {
                LOG.debug("The live subscription could not be begun: no answer");
            } catch (InterruptedException end) {
                return;
            }
            running = false;
            if (!sleep(pause)) {
                return;
            }
        }
    }

    private void subscribeAndWait() throws InterruptedException, ExecutionException, TimeoutException {
        EventStoreDBClient client = clients.current();
        Following following = new Following(this::tell);
        Subscription subscription = begin(client, following);
        begun.incrementAndGet();
        running = true;
        alarm.run();
        try {
            following.awaitSilence(properties.silence());
        } finally {
            following.ignore();
            subscription.stop();
        }
    }

    private Subscription begin(EventStoreDBClient client, Following following)
            throws InterruptedException, ExecutionException, TimeoutException {
        var asked = client.subscribeToAll(following, options(following));
        try {
            return asked.get(properties.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            following.ignore();
            asked.thenAccept(Subscription::stop);
            clients.discard(client);
            throw silent;
        }
    }

    private SubscribeToAllOptions options(Following following) {
        SubscriptionFilter histories = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression(names.histories())
                .withMaxWindow(32)
                .withCheckpointer(following)
                .build();
        SubscribeToAllOptions options = SubscribeToAllOptions.get().filter(histories);
        LedgerPosition last = seen;
        return last == null ? options.fromEnd() : options.fromPosition(Log.position(last));
    }

    private void tell(LedgerPosition place, boolean ours) {
        seen = place;
        if (ours) {
            alarm.run();
        }
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
    }
}

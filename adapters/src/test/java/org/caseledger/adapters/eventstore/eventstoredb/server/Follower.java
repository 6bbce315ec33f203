package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A subscriber through the official client that writes down what it hears. */
final class Follower extends SubscriptionListener {

    private static final long PATIENCE_MILLISECONDS = 30_000;

    private final List<String> heard = new ArrayList<>();

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent event) {
        hear(event.getEvent().getStreamId() + "@" + event.getEvent().getRevision());
    }

    @Override
    public void onConfirmation(Subscription subscription) {
        hear("confirmed");
    }

    @Override
    public void onCaughtUp(Subscription subscription) {
        hear("caught up");
    }

    @Override
    public void onFellBehind(Subscription subscription) {
        hear("fell behind");
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable cause) {
        hear("cancelled: " + cause);
    }

    private synchronized void hear(String what) {
        heard.add(what);
        notifyAll();
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /** Waits until this was heard. */
    void until(String what) {
        until(all -> all.contains(what));
    }

    /** Waits until something that begins so was heard. */
    void untilSomething(String begin) {
        until(all -> all.stream().anyMatch(what -> what.startsWith(begin)));
    }

    synchronized void until(Predicate<List<String>> enough) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (!enough.test(heard)) {
            long left = deadline - System.currentTimeMillis();
            assertThat(left).as("time left; heard %s", heard).isPositive();
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}

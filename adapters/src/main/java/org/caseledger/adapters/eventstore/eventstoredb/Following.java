package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.Checkpointer;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** What comes of one subscription, until it ends or falls silent. */
final class Following extends SubscriptionListener implements Checkpointer {

    private final Told told;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long lastSign = System.nanoTime();
    private volatile boolean ignored;

    /** Hears of places in the log. */
    @FunctionalInterface
    interface Told {
        /** @param ours whether an event of the ledger stands there; else there was none up to there */
        void at(LedgerPosition place, boolean ours);
    }

    Following(Told told) {
        this.told = told;
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent event) {
        sign(event.getOriginalEvent().getPosition(), true);
    }

    /** Up to here, nothing of ours came; the place may not be that of an event. */
    @Override
    public CompletableFuture<Void> onCheckpoint(Subscription subscription, Position position) {
        sign(position, false);
        return CompletableFuture.completedFuture(null);
    }

    private void sign(Position position, boolean ours) {
        lastSign = System.nanoTime();
        if (!ignored) {
            told.at(new LedgerPosition(position.getCommitUnsigned(), position.getPrepareUnsigned()), ours);
        }
    }

    @Override
    public void onCancelled(Subscription subscription, @Nullable Throwable failure) {
        ended.countDown();
    }

    /** Returns when the subscription has ended, or gave no sign of life for so long. */
    void awaitSilence(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        while (left > 0 && !ended.await(left, TimeUnit.NANOSECONDS)) {
            left = lastSign + longest.toNanos() - System.nanoTime();
        }
    }

    /** Whatever comes from now on comes from a subscription that was given up. */
    void ignore() {
        ignored = true;
    }
}

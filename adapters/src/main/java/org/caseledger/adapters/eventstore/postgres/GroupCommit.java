package org.caseledger.adapters.eventstore.postgres;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the appends of many threads into few commits, because commits are what storing costs.
 *
 * <p>Nobody waits for company: a thread that finds no leader leads at once, and whatever arrives while a group is being
 * committed forms the next one. A leader leads one group and then wakes the next leader. There are no threads of its
 * own, so there is nothing to start or stop; platform and virtual threads do equally well.
 *
 * <p>An interrupt does not stop an append, which others may share; the thread is found interrupted when it returns.
 */
final class GroupCommit {

    private final AppendQueue queue = new AppendQueue();
    private final Semaphore leaders;
    private final Consumer<List<PendingAppend>> store;

    /**
     * @param leaders how many groups may be committed side by side
     * @param store settles every append of a group, and throws nothing
     */
    GroupCommit(int leaders, Consumer<List<PendingAppend>> store) {
        this.leaders = new Semaphore(leaders);
        this.store = store;
    }

    Outcome submit(Append append) {
        PendingAppend pending = new PendingAppend(append);
        boolean interrupted = Thread.interrupted();
        queue.add(pending);
        try {
            return awaitOutcome(pending);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Outcome awaitOutcome(PendingAppend pending) {
        boolean interrupted = false;
        @Nullable Outcome outcome = pending.outcome();
        while (outcome == null) {
            if (leaders.tryAcquire()) {
                lead();
            } else {
                LockSupport.park(this);
            }
            interrupted |= Thread.interrupted();
            outcome = pending.outcome();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcome;
    }

    private void lead() {
        try {
            List<PendingAppend> group = queue.takeGroup();
            if (!group.isEmpty()) {
                store.accept(group);
                group.forEach(PendingAppend::wake);
            }
        } finally {
            leaders.release();
            queue.wakeFirst();
        }
    }
}

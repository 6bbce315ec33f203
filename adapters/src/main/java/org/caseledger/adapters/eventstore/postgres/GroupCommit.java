package org.caseledger.adapters.eventstore.postgres;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Outcome;

/**
 * Gathers the appends of many threads into few commits, because commits are what storing costs.
 *
 * <p>Nobody waits for company: an append that finds no writer at work sets one to work at once, and whatever arrives
 * while a group is being committed forms the next one.
 *
 * <p>Writers are threads of their own, and not the callers', because an interrupt (which on a virtual thread closes the
 * socket) may be meant for one caller but never for the others in its group. They end by themselves when there is
 * nothing to do, so there is nothing to shut down.
 */
final class GroupCommit {

    private final AppendQueue queue = new AppendQueue();
    private final Semaphore idleWriters;
    private final Executor threads;
    private final Consumer<List<PendingAppend>> store;

    /**
     * @param writers how many groups may be committed side by side
     * @param store settles every append of a group, and throws nothing
     */
    GroupCommit(int writers, Consumer<List<PendingAppend>> store) {
        this.idleWriters = new Semaphore(writers);
        this.threads = threads(writers);
        this.store = store;
    }

    private static Executor threads(int writers) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                writers, writers, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> Thread.ofPlatform()
                        .name("ledger-writer")
                        .daemon()
                        .unstarted(work));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Returns when the append is durable, or refused; an interrupt is kept for the caller to find. */
    Outcome submit(Append append) {
        PendingAppend pending = new PendingAppend(append);
        queue.add(pending);
        wakeWriter();
        return pending.await();
    }

    private void wakeWriter() {
        if (idleWriters.tryAcquire()) {
            threads.execute(this::write);
        }
    }

    private void write() {
        try {
            for (List<PendingAppend> group = queue.takeGroup(); !group.isEmpty(); group = queue.takeGroup()) {
                store.accept(group);
                group.forEach(PendingAppend::wake);
            }
        } finally {
            idleWriters.release();
        }
        if (!queue.isEmpty()) {
            wakeWriter();
        }
    }
}

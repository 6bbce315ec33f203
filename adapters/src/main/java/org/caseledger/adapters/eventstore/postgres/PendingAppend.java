package org.caseledger.adapters.eventstore.postgres;

import java.util.concurrent.locks.LockSupport;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** An append, the thread that waits for it, and in the end its outcome. */
final class PendingAppend {

    private final Append append;
    private final Thread waiting = Thread.currentThread();
    private volatile @Nullable Outcome outcome;

    PendingAppend(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    void settle(Outcome settled) {
        outcome = settled;
    }

    void wake() {
        LockSupport.unpark(waiting);
    }

    /** Called by the thread that made this. */
    Outcome await() {
        boolean interrupted = false;
        Outcome settled = outcome;
        while (settled == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
            settled = outcome;
        }
        if (interrupted) {
            waiting.interrupt();
        }
        return settled;
    }
}

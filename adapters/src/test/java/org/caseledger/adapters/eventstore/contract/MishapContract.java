package org.caseledger.adapters.eventstore.contract;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.BeforeEach;

/** Gives each situation an empty store to which something will happen. */
public abstract class MishapContract extends EventStoreContract {

    protected Mishaps mishaps;

    /** What can happen to the ledger that was made last. */
    protected abstract Mishaps mishaps();

    @BeforeEach
    void somethingWillHappen() {
        mishaps = mishaps();
    }

    /** The answer to a question, asked again while the store is away. */
    protected static <A> A whenReachable(Supplier<A> question) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                return question.get();
            } catch (LedgerUnavailableException away) {
                if (System.nanoTime() > deadline) {
                    throw away;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the last appends went, for those who look after the ledger. */
final class StoreState {

    private final Clock clock;
    private volatile @Nullable Instant lastAppend;
    private volatile @Nullable Instant lastFailure;

    StoreState(Clock clock) {
        this.clock = clock;
    }

    void appended() {
        lastAppend = clock.instant();
    }

    /** An append was given up: nobody knows what became of it. */
    void appendFailed() {
        lastFailure = clock.instant();
    }

    /** When an append last succeeded here. */
    @Nullable
    Instant lastAppend() {
        return lastAppend;
    }

    /** When one was last given up. */
    @Nullable
    Instant lastFailure() {
        return lastFailure;
    }
}

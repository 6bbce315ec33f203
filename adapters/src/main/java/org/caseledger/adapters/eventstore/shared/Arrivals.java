package org.caseledger.adapters.eventstore.shared;

import java.util.Objects;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** Announces that events were handed to the one who reads the end of the ledger for all others. */
public final class Arrivals {

    private final Bell bell = new Bell();
    private volatile @Nullable LedgerPosition handedOver;

    /** Rings when a reader has been handed all events that it asked for before. */
    public Bell bell() {
        return bell;
    }

    /** Whoever asks for what is behind an event has passed that event on. */
    public void asksFor(@Nullable LedgerPosition position) {
        if (!Objects.equals(position, handedOver)) {
            handedOver = position;
            bell.ring();
        }
    }
}

package org.caseledger.domain.event;

import java.time.Instant;

/** A fact in the ledger: it happened, it is never changed, and what follows from it is computed. */
public interface LedgerEvent {

    /** When it happened, as the acting person or system says; the store adds when it was recorded. */
    Instant occurredAt();
}

package org.caseledger.adapters.eventstore.contract;

import org.junit.jupiter.api.BeforeEach;

/** Gives each situation an empty store. */
public abstract class EventStoreContract {

    protected LedgerUnderTest ledger;

    /** A new, empty store. */
    protected abstract LedgerUnderTest emptyLedger();

    @BeforeEach
    void beginWithAnEmptyLedger() {
        ledger = emptyLedger();
    }
}

package org.caseledger.application.rebuild;

/** How far a rebuild is. */
public enum RebuildState {
    /** Histories are being filled in. */
    FILLING,
    /** It catches up with the ledger, is compared, and then replaces what is searched. */
    CHECKING,
    /** It differs from what the ledger says, so it does not replace anything; it waits to be cancelled. */
    DIFFERS
}

package org.caseledger.application.search;

/** Takes away what is kept of projections whose index is no more. */
@FunctionalInterface
public interface ForgettingProjections {

    /**
     * Deletes how far a projection has come, and its dead letters; nothing is changed in the ledger.
     *
     * @throws org.caseledger.application.ledger.LedgerUnavailableException if that is not possible now
     */
    void forget(String projection);
}

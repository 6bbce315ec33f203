package org.caseledger.application.ledger;

/** The ledger could not be read now. Nothing was changed; asking again later is safe. */
public final class LedgerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LedgerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.caseledger.application.ledger;

/**
 * The ledger cannot be reached now. Reading again later is safe; so is writing the same events, under the same ids: if
 * they were stored after all, they are not stored twice.
 */
public final class LedgerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LedgerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

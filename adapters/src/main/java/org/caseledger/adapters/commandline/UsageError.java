package org.caseledger.adapters.commandline;

/** The command line cannot be understood; says what was expected. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}

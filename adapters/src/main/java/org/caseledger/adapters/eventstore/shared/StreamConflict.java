package org.caseledger.adapters.eventstore.shared;

/** The stream did not end where an append expected it to; Axon turns it into the exception that callers know. */
final class StreamConflict extends Exception {

    private static final long serialVersionUID = 1;

    /** @param reason what was expected, and what is there */
    StreamConflict(String reason) {
        super(reason);
    }
}

package org.caseledger.adapters.eventstore.postgres;

/** The stream did not end where an append expected it to; Axon turns it into the exception that callers know. */
final class StreamConflict extends Exception {

    private static final long serialVersionUID = 1;

    StreamConflict(String reason) {
        super(reason);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

/** What became of a write. */
sealed interface Outcome {

    /**
     * It is in the log, by this request or by an earlier one with the same ids.
     *
     * @param revision of its last event; -1 if there is none
     * @param position of its last event; -1 if there is none
     */
    record Written(long revision, long position) implements Outcome {}

    /**
     * The stream is not as expected.
     *
     * @param current the revision of the stream's last event; -1 if it has none
     */
    record WrongVersion(long current) implements Outcome {}

    /** The stream was deleted for good. */
    record Deleted() implements Outcome {}
}

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

    /**
     * It is in the log already, by an earlier request with the same ids, but no majority of the nodes has it yet. The server
     * drops the request without an answer.
     */
    record NotReplicated() implements Outcome {}

    /** The stream was deleted for good. */
    record Deleted() implements Outcome {}
}

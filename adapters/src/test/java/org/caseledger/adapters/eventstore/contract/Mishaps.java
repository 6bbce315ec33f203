package org.caseledger.adapters.eventstore.contract;

/** What happens to a store behind the ledger's back; a test brings it about. */
public interface Mishaps {

    /** So many of the next appends that are stored are not acknowledged: the answer is lost on its way. */
    void loseAnswers(int appends);

    /** Every connection to the store breaks; others can be made at once. */
    void breakConnections();

    /** Somebody who may do everything at the store deletes a history for good. */
    Deletion delete(String streamId);

    /** The same, but so that the store would let another one begin under its name. */
    Deletion deleteSoftly(String streamId);

    /** What comes of it. */
    enum Deletion {
        /** The events are gone, or as good as gone. */
        DONE,
        /** The store itself refuses it, to everybody. */
        REFUSED
    }
}

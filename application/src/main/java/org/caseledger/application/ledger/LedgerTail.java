package org.caseledger.application.ledger;

/** Tells who waits for it that something was appended to a history. It says only that, never what. */
public interface LedgerTail {

    /**
     * From when this method returns, calls back after each append to a history, until the watch is closed. Several
     * appends may be told as one, and one may be told twice.
     *
     * @param appended must return at once; called on a thread that all watchers share
     * @throws LedgerUnavailableException if the ledger cannot be read now
     */
    Watch watch(String streamId, Runnable appended);

    /** Somebody waits. */
    interface Watch extends AutoCloseable {

        /** No more calls begin after this; closing again does nothing. */
        @Override
        void close();
    }
}

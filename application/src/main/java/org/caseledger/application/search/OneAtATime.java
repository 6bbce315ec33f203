package org.caseledger.application.search;

/** Lets only one of all instances do something. */
@FunctionalInterface
public interface OneAtATime {

    /**
     * Does some work, unless somebody does it right now. Whoever dies over it, others may take it up.
     *
     * @param what the name of the work
     * @return whether it was done here
     * @throws org.caseledger.application.ledger.LedgerUnavailableException if nobody can tell now
     */
    boolean run(String what, Runnable work);
}

package org.caseledger.adapters.crash;

import java.util.Optional;

/** What is killed. Its name stands in the report. */
interface Victim {

    /** Kills it, if it is there just now, and says who that was, such as a process id. */
    Optional<String> kill(RunningLedger ledger) throws InterruptedException;
}

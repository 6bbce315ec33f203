package org.caseledger.adapters.crash;

import java.util.List;
import org.caseledger.adapters.testing.SharedServers.Database;

/** Where the ledger keeps its events during a run, and how they are read past the ledger. */
interface Store extends AutoCloseable {

    /** What the ledger must be told to use it. */
    List<String> settings();

    /** Who can be killed where events are kept here. */
    List<Victim> victims();

    /**
     * Every entry that is in it, in ledger order.
     *
     * @param database the ledger's database, whatever it keeps there
     */
    List<Entry> entries(Database database) throws Exception;

    @Override
    void close();
}

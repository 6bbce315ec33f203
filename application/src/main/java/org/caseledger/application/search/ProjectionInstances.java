package org.caseledger.application.search;

import java.util.List;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** Which instances of the application can work on a projection. */
public interface ProjectionInstances {

    /**
     * Tells that an instance is there, and which are; to be called again every second or so, for whoever does not is
     * taken for dead soon.
     *
     * @param projection the projection's name
     * @param instance a name that no other instance has
     * @return the names of all, its own among them, in no particular order
     * @throws LedgerUnavailableException if nobody can tell now
     */
    List<String> present(String projection, String instance);

    /**
     * Tells that an instance will do nothing more.
     *
     * @throws LedgerUnavailableException if nobody can be told now
     */
    void leave(String projection, String instance);
}

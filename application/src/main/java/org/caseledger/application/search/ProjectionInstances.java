package org.caseledger.application.search;

import java.util.List;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** Which instances of the application can work on a projection. */
public interface ProjectionInstances {

    /**
     * One that is there.
     *
     * @param name a name that no other instance has
     * @param writes whether it can write what it projects
     * @param shares whether it takes a share of the work
     */
    record Present(String name, boolean writes, boolean shares) {}

    /**
     * Tells that an instance is there, and which are; to be called again every second or so, for whoever does not is
     * taken for dead soon.
     *
     * @param projection the projection's name
     * @param self the instance
     * @return all, itself among them, in no particular order
     * @throws LedgerUnavailableException if nobody can tell now
     */
    List<Present> present(String projection, Present self);

    /**
     * Tells that an instance will do nothing more.
     *
     * @throws LedgerUnavailableException if nobody can be told now
     */
    void leave(String projection, String instance);
}

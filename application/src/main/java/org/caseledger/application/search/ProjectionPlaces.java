package org.caseledger.application.search;

import java.util.List;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** How far projections have come, whichever instance of the application works on them. */
@FunctionalInterface
public interface ProjectionPlaces {

    /**
     * The segments of a projection as they were at one moment, which together are the whole of its work. A place that is
     * given here may be behind what was written meanwhile, never ahead of it.
     *
     * @param projection its name
     * @return empty if it never began
     * @throws LedgerUnavailableException if nobody can tell now
     */
    List<SegmentPlace> of(String projection);
}

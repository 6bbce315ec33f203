package org.caseledger.adapters.search.comparison;

import java.util.Optional;
import java.util.Set;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;

/** The indexes that are compared with the ledger. */
public interface Compared {

    /** The views that are compared. */
    Set<View> views();

    /** The name of the index, or an alias of it. */
    String index(View view);

    /** What fills it; empty if nobody knows. */
    Optional<String> projection(View view);

    /**
     * Waits until the index holds everything up to a place.
     *
     * @throws org.caseledger.application.search.ViewBehind if it does not in time
     */
    void await(View view, LedgerPosition place);
}

package org.caseledger.application.rebuild;

import java.util.List;
import java.util.Set;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;

/**
 * Makes search views anew. Nothing here waits for that: the work goes on in the background, on all instances, and goes
 * on after any of them dies. Beginning one walks along all histories once, to divide the work.
 *
 * <p>Every method throws {@link org.caseledger.application.search.ViewsUnavailable} if the search server cannot be asked,
 * and {@link org.caseledger.application.ledger.LedgerUnavailableException} if the ledger cannot be read.
 */
public interface ViewBuilding {

    /** How every view stands. */
    List<ViewState> states();

    /**
     * Begins to make views anew.
     *
     * @param comparison how they are compared with the ledger before they replace the old ones
     * @param discardOld whether the old ones are discarded then
     * @throws RebuildRefused if a rebuild is under way
     */
    void start(Set<View> views, Thoroughness comparison, boolean discardOld);

    /**
     * Gives up the rebuild that is under way; what is searched stays as it is.
     *
     * @throws RebuildRefused if there is none
     */
    void cancel();

    /**
     * Discards the indexes that were replaced and kept.
     *
     * @return how many there were
     * @throws RebuildRefused if there are none
     */
    int discard();
}

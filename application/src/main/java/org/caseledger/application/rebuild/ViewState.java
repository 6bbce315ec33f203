package org.caseledger.application.rebuild;

import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * How a view stands.
 *
 * @param view the view
 * @param index the name of the index that is searched; null if there is none
 * @param version the version of its mapping and projection; null if there is none
 * @param filling whether histories may still be missing in it
 * @param reflects the place in the ledger that searches here reflect
 * @param lagSeconds the age of the oldest event that searches do not see yet; 0 if there is none
 * @param rebuild the rebuild that is to replace it; null if there is none
 * @param kept the names of indexes that were replaced and are kept
 */
public record ViewState(
        View view,
        @Nullable String index,
        @Nullable Integer version,
        boolean filling,
        LedgerPosition reflects,
        double lagSeconds,
        @Nullable RebuildProgress rebuild,
        List<String> kept) {

    public ViewState {
        kept = List.copyOf(kept);
    }
}

package org.caseledger.adapters.graphql.error;

import java.util.HashMap;
import java.util.Map;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** The search views did not reach the wanted place of the ledger in time. Asking again later is safe. */
public final class ViewBehind extends RequestFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param wanted what {@code atLeast} asked for
     * @param reached how far the view is; null if it has not begun
     */
    public ViewBehind(LedgerPosition wanted, @Nullable LedgerPosition reached) {
        super(
                ErrorCode.VIEW_BEHIND,
                "Expected the search view to reach atLeast in time, but it is still behind; ask again in a moment.",
                details(wanted, reached));
    }

    private static Map<String, Object> details(LedgerPosition wanted, @Nullable LedgerPosition reached) {
        var details = new HashMap<String, Object>(Map.of("atLeast", wanted.toText()));
        if (reached != null) {
            details.put("position", reached.toText());
        }
        return details;
    }
}

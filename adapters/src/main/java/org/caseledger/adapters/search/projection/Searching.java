package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.caseledger.application.search.ViewsUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the index that a search goes to, and waits until it sees enough.
 *
 * @param waitAtMost how long
 * @param inTrouble whether the views could not be looked after when that was tried last
 */
record Searching(Duration waitAtMost, BooleanSupplier inTrouble) {

    /** If the view has moved to another index while an earlier one was waited for, that one is waited for, too. */
    Searched search(ViewKeeper keeper, View view, @Nullable LedgerPosition atLeast) {
        var now = opened(keeper, view, atLeast);
        try {
            return searched(now, atLeast);
        } catch (ViewBehind behind) {
            var later = opened(keeper, view, atLeast);
            if (later == now) {
                throw behind;
            }
            return searched(later, atLeast);
        }
    }

    private static Searched searched(OpenIndex open, @Nullable LedgerPosition atLeast) {
        var reflects = open.freshness().await(atLeast);
        return new Searched(open.index().name(), reflects);
    }

    /** Right after the start nobody has looked yet. */
    private OpenIndex opened(ViewKeeper keeper, View view, @Nullable LedgerPosition atLeast) {
        var backoff = new Backoff(waitAtMost);
        while (true) {
            var open = keeper.searched();
            if (open != null) {
                return open;
            }
            if (inTrouble.getAsBoolean() || !backoff.pause()) {
                throw notOpen(view, atLeast);
            }
        }
    }

    private RuntimeException notOpen(View view, @Nullable LedgerPosition atLeast) {
        return inTrouble.getAsBoolean() || atLeast == null
                ? new ViewsUnavailable("The view of " + view.title() + " is not open yet", null)
                : new ViewBehind(view, atLeast, Page.NOTHING);
    }
}

package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;

/** A view did not reach the place that a search asked for in time. Asking again a moment later is safe. */
public final class ViewBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LedgerPosition asked;
    private final transient LedgerPosition reached;

    /** Which view, the place that the search asked for, and the place that the view reflects now. */
    public ViewBehind(View view, LedgerPosition asked, LedgerPosition reached) {
        super("The view of " + view.title() + " has not come to the place asked for; it reflects " + reached.toText()
                + ".");
        this.asked = asked;
        this.reached = reached;
    }

    /** The place that the search asked for. */
    public LedgerPosition asked() {
        return asked;
    }

    /** The place that the view reflects. */
    public LedgerPosition reached() {
        return reached;
    }
}

package org.caseledger.application.search;

/** A cursor that this search in this order never gave out. The message may be shown. */
public final class InvalidCursor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says no more than that: what stands in the cursor came from outside. */
    public InvalidCursor() {
        super("Expected a cursor of the same search in the same order, but got another text.");
    }
}

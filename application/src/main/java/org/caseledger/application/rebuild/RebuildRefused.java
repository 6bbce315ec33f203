package org.caseledger.application.rebuild;

/** What was asked for cannot be done as the views stand. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** A rebuild is under way, and waits for its end or for somebody to cancel it. */
        REBUILD_RUNNING,
        /** There is no rebuild that could be cancelled. */
        NO_REBUILD,
        /** No replaced index is kept. */
        NOTHING_TO_DISCARD
    }

    private final Reason reason;

    /** Says what was expected and what to do next. */
    public RebuildRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why, as a stable code. */
    public Reason reason() {
        return reason;
    }
}

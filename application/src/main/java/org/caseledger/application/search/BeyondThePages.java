package org.caseledger.application.search;

/**
 * A later page was asked to include what came after the place that its pages reflect. They are of one moment, so either
 * that or the order of the pages would have to be given up. The message may be shown.
 */
public final class BeyondThePages extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BeyondThePages() {
        super(
                "Expected atLeast to be no later than the position of the pages so far, but it is; leave it out to go on, or"
                        + " begin again with the first page.");
    }
}

package org.caseledger.application.search;

import org.jspecify.annotations.Nullable;

/** The search views cannot be asked now. The ledger itself goes on; asking again later is safe. */
public final class ViewsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was tried, without a word of what was asked. */
    public ViewsUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

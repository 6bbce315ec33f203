package org.caseledger.adapters.graphql.error;

import java.util.Map;

/** A cursor that was not given out for this list. */
public final class InvalidCursor extends RequestFault {

    private static final long serialVersionUID = 1L;

    /** @param argument {@code after} or {@code before} */
    public InvalidCursor(String argument) {
        super(
                ErrorCode.INVALID_CURSOR,
                "Expected " + argument + " to be a cursor that this list gave out, but it is something else.",
                Map.of("field", argument));
    }
}

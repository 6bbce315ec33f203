package org.caseledger.adapters.graphql.error;

import java.util.Map;

/** More was asked for than is served at once. */
public final class LimitExceeded extends RequestFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is limited, with its unit, read after "Expected at most n"
     * @param limit the most that is served
     * @param asked what was asked for
     */
    public LimitExceeded(String what, long limit, long asked) {
        super(
                ErrorCode.LIMIT_EXCEEDED,
                "Expected at most " + limit + " " + what + ", but got " + asked + ".",
                Map.of("limit", limit));
    }
}

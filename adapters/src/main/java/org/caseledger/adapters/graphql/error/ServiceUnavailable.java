package org.caseledger.adapters.graphql.error;

/** The ledger or the search views cannot be reached now. Asking again later is safe. */
public final class ServiceUnavailable extends RequestFault {

    private static final long serialVersionUID = 1L;

    /** @param part what is away, in a client's words: "the ledger", "the search views" */
    public ServiceUnavailable(String part) {
        super(ErrorCode.SERVICE_UNAVAILABLE, "Expected to reach " + part + ", but cannot now; ask again later.");
    }
}

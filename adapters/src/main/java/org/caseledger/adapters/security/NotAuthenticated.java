package org.caseledger.adapters.security;

import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.RequestFault;

/** Something that is not public was asked for without a token. */
public final class NotAuthenticated extends RequestFault {

    private static final long serialVersionUID = 1L;

    /** Names no field: the error's path does. */
    public NotAuthenticated() {
        super(ErrorCode.UNAUTHENTICATED, "Expected a bearer token, because this is not public, but there is none.");
    }
}

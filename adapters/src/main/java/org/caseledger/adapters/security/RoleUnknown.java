package org.caseledger.adapters.security;

import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.RequestFault;

/** The token is valid, but carries no role that the ledger knows, or two. */
public final class RoleUnknown extends RequestFault {

    private static final long serialVersionUID = 1L;

    RoleUnknown() {
        super(ErrorCode.FORBIDDEN, "Expected the token to carry one role of this ledger, but it does not.");
    }
}

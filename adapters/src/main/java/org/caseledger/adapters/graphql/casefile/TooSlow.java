package org.caseledger.adapters.graphql.casefile;

import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.RequestFault;

/** A client that follows a case took nothing while much happened. It may come again from the last place it saw. */
final class TooSlow extends RequestFault {

    private static final long serialVersionUID = 1L;

    TooSlow(int missed) {
        super(
                ErrorCode.LIMIT_EXCEEDED,
                "Expected the client to take entries as they come, but " + missed
                        + " more were recorded meanwhile; subscribe again with after, from the last position seen.");
    }
}

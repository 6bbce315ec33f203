package org.caseledger.adapters.graphql.transport;

import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.RequestFault;
import org.springframework.http.HttpStatus;

/** An HTTP request that does not become a GraphQL request. */
final class HttpFault extends RequestFault {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    HttpFault(HttpStatus status, ErrorCode code, String message) {
        super(code, message);
        this.status = status;
    }

    static HttpFault badRequest(String message) {
        return new HttpFault(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }
}

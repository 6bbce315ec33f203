package org.caseledger.adapters.security.demo;

import org.springframework.http.HttpStatus;

/** A token request that is refused as RFC 6749 section 5.2 has it. */
final class TokenFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String error;

    private TokenFault(HttpStatus status, String error, String description) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
    }

    static TokenFault invalidRequest(String description) {
        return new TokenFault(HttpStatus.BAD_REQUEST, "invalid_request", description);
    }

    static TokenFault invalidClient() {
        return new TokenFault(
                HttpStatus.UNAUTHORIZED, "invalid_client", "Expected a demo client and its secret, but it is not one.");
    }

    static TokenFault unsupportedGrantType() {
        return new TokenFault(
                HttpStatus.BAD_REQUEST,
                "unsupported_grant_type",
                "Expected grant_type to be client_credentials, but it is something else.");
    }

    HttpStatus status() {
        return status;
    }

    String error() {
        return error;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}

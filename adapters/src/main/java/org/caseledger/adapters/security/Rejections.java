package org.caseledger.adapters.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseledger.adapters.graphql.error.ErrorBody;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What a request gets that does not come through: 401 for a token that cannot be used (RFC 6750 section 3), 404 for every
 * path that is not served.
 */
final class Rejections implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof OAuth2AuthenticationException) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    ErrorBody.of(
                            ErrorCode.UNAUTHENTICATED,
                            "Expected a valid bearer token, but this one is malformed, expired or not from the trusted issuer."));
        } else {
            notServed(response);
        }
    }

    static void notServed(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.NOT_FOUND,
                ErrorBody.of(ErrorCode.BAD_REQUEST, "Expected a path that is served, but there is nothing here."));
    }

    private static void write(HttpServletResponse response, HttpStatus status, byte[] body) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(body);
    }
}

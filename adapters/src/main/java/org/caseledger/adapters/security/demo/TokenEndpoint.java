package org.caseledger.adapters.security.demo;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /oauth2/token}: client credentials for a token (RFC 6749 section 4.4). */
final class TokenEndpoint {

    private final DemoIssuer issuer;
    private final Clock clock;

    TokenEndpoint(DemoIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    ServerResponse answer(ServerRequest request) {
        try {
            return issue(request);
        } catch (TokenFault fault) {
            var answer = response(fault.status());
            if (fault.status() == HttpStatus.UNAUTHORIZED) {
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"caseledger\"");
            }
            return answer.body(Map.of("error", fault.error(), "error_description", fault.description()));
        }
    }

    private ServerResponse issue(ServerRequest request) {
        var form = form(request);
        var client = ClientAuthentication.of(request.headers().asHttpHeaders(), form);
        requireClientCredentials(form);
        return response(HttpStatus.OK)
                .body(Map.of(
                        "access_token",
                        issuer.issue(client, clock.instant()),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        DemoIssuer.VALIDITY.toSeconds()));
    }

    /** Secrets do not belong into addresses, so everything must stand in the body, and once. */
    private static MultiValueMap<String, String> form(ServerRequest request) {
        var isForm = request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED::equalsTypeAndSubtype)
                .isPresent();
        if (!isForm || request.uri().getRawQuery() != null) {
            throw TokenFault.invalidRequest("Expected the parameters as a form in the body, but they are not.");
        }
        var form = request.params();
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            throw TokenFault.invalidRequest("Expected every parameter once, but one is repeated.");
        }
        return form;
    }

    private static void requireClientCredentials(MultiValueMap<String, String> form) {
        var grant = Optional.ofNullable(form.getFirst("grant_type"))
                .orElseThrow(() -> TokenFault.invalidRequest("Expected grant_type, but there is none."));
        if (!grant.equals("client_credentials")) {
            throw TokenFault.unsupportedGrantType();
        }
    }

    private static ServerResponse.BodyBuilder response(HttpStatus status) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore());
    }
}

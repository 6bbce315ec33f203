package org.caseledger.adapters.security.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/** Who asks for a token: HTTP Basic or the form's {@code client_id} and {@code client_secret} (RFC 6749 section 2.3.1). */
final class ClientAuthentication {

    private static final String BASIC = "Basic ";

    private ClientAuthentication() {}

    static DemoClient of(HttpHeaders headers, MultiValueMap<String, String> form) {
        var authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return client(form.getFirst("client_id"), form.getFirst("client_secret"));
        }
        if (form.containsKey("client_secret")) {
            throw TokenFault.invalidRequest("Expected one way to authenticate, but got two.");
        }
        return basic(authorization);
    }

    private static DemoClient basic(String authorization) {
        var parts = decoded(authorization).split(":", 2);
        if (parts.length != 2) {
            throw TokenFault.invalidClient();
        }
        return client(unescaped(parts[0]), unescaped(parts[1]));
    }

    private static String decoded(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw TokenFault.invalidClient();
        }
        try {
            var text = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            return new String(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw TokenFault.invalidClient();
        }
    }

    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            throw TokenFault.invalidClient();
        }
    }

    private static DemoClient client(@Nullable String id, @Nullable String secret) {
        if (id == null || secret == null || !isTheSecret(secret)) {
            throw TokenFault.invalidClient();
        }
        return DemoClients.find(id).orElseThrow(TokenFault::invalidClient);
    }

    private static boolean isTheSecret(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), DemoClient.SECRET.getBytes(StandardCharsets.UTF_8));
    }
}

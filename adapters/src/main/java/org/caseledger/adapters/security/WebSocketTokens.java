package org.caseledger.adapters.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/**
 * The token of a WebSocket: {@code Authorization} in the payload of {@code connection_init}, because browsers cannot
 * send headers with a handshake; else the handshake's own header.
 */
final class WebSocketTokens {

    private static final String SCHEME = "Bearer ";

    private final JwtDecoder decoder;
    private final TokenReader reader;

    WebSocketTokens(JwtDecoder decoder, TokenReader reader) {
        this.decoder = decoder;
        this.reader = reader;
    }

    /** Who opened a session. */
    static Requester of(WebSocketSessionInfo session) {
        return session.getAttributes().get(Callers.KEY) instanceof Requester requester
                ? requester
                : Requester.Anonymous.INSTANCE;
    }

    /** Verifies the token of a new session; an error closes it with 4401. */
    Mono<Object> remember(WebSocketSessionInfo session, Map<String, Object> payload) {
        var authorization = authorization(payload);
        var requester = authorization == null
                ? session.getPrincipal().ofType(RequesterToken.class).map(RequesterToken::getPrincipal)
                : Mono.fromSupplier(() -> reader.read(decoder.decode(bearer(authorization))));
        return requester
                .doOnNext(known -> session.getAttributes().put(Callers.KEY, known))
                .then(Mono.empty());
    }

    private static @Nullable Object authorization(Map<String, Object> payload) {
        var capital = payload.get("Authorization");
        return capital == null ? payload.get("authorization") : capital;
    }

    private static String bearer(Object authorization) {
        if (authorization instanceof String text && text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return text.substring(SCHEME.length()).trim();
        }
        throw new InvalidBearerTokenException("Expected Authorization to read \"Bearer\" and a token");
    }
}

package org.caseledger.adapters.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts the requester where {@link Callers} finds it. A WebSocket's is the one of its {@code connection_init}, else of
 * its handshake. A token that has expired is no token, and a stream ends with its token.
 */
final class CallerInterceptor implements WebSocketGraphQlInterceptor {

    private final WebSocketTokens tokens;
    private final Clock clock;

    CallerInterceptor(WebSocketTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var requester = inForce(
                request instanceof WebSocketGraphQlRequest message
                        ? WebSocketTokens.of(message.getSessionInfo())
                        : ofThisThread());
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Callers.KEY, requester)).build());
        return chain.next(request).map(response -> endingWith(until(requester), response));
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return tokens.remember(session, payload);
    }

    private static Requester ofThisThread() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof RequesterToken token ? token.getPrincipal() : Requester.Anonymous.INSTANCE;
    }

    private Requester inForce(Requester requester) {
        var until = until(requester);
        return until == null || clock.instant().isBefore(until) ? requester : Requester.Anonymous.INSTANCE;
    }

    private static @Nullable Instant until(Requester requester) {
        return switch (requester) {
            case Requester.Known known -> known.until();
            case Requester.WithoutRole other -> other.until();
            case Requester.Anonymous none -> null;
        };
    }

    private WebGraphQlResponse endingWith(@Nullable Instant until, WebGraphQlResponse response) {
        if (until == null || !(response.getData() instanceof Publisher<?> stream)) {
            return response;
        }
        var end = Mono.delay(Duration.between(clock.instant(), until));
        return response.transform(builder -> builder.data(Flux.from(stream).takeUntilOther(end)));
    }
}

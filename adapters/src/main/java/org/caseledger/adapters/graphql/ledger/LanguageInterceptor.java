package org.caseledger.adapters.graphql.ledger;

import org.caseledger.application.ledger.titles.Language;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Speaks the language that the client accepts, the same over HTTP and WebSocket, whatever the machine's own is. */
@Component
final class LanguageInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var accepted = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        var locale = Language.accepted(accepted).locale();
        request.configureExecutionInput(
                (input, builder) -> builder.locale(locale).build());
        return chain.next(request);
    }
}

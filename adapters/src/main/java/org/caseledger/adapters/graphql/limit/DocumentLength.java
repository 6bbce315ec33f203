package org.caseledger.adapters.graphql.limit;

import graphql.parser.ParserOptions;
import java.util.Map;
import org.caseledger.adapters.graphql.error.LimitExceeded;
import org.caseledger.adapters.graphql.error.Refusal;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Keeps long documents from being parsed, by whichever transport they come. */
final class DocumentLength implements WebGraphQlInterceptor {

    private final int most;
    private final ParserOptions options;

    DocumentLength(int most) {
        this.most = most;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(parser -> parser.maxCharacters(most).maxTokens(most));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        int length = request.getDocument().length();
        if (length > most) {
            var fault = new LimitExceeded("characters in a document", most, length);
            return Mono.just(Refusal.of(request, fault));
        }
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(ParserOptions.class, options)).build());
        return chain.next(request);
    }
}

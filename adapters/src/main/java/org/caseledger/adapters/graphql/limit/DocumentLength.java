package org.caseledger.adapters.graphql.limit;

import graphql.parser.ParserOptions;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Keeps long documents from being parsed, by whichever transport they come. */
final class DocumentLength implements WebGraphQlInterceptor {

    private final ParserOptions options;

    DocumentLength(int characters) {
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(parser -> parser.maxCharacters(characters).maxTokens(characters));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(ParserOptions.class, options)).build());
        return chain.next(request);
    }
}

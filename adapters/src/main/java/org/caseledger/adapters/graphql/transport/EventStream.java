package org.caseledger.adapters.graphql.transport;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Server-sent events by the protocol of {@code graphql-sse}, distinct connections: {@code next} for each result, then
 * {@code complete}. A query, or a subscription that could not begin, is a stream of one.
 */
final class EventStream extends GraphQlSseHandler {

    EventStream(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive) {
        super(handler, timeout, keepAlive);
    }

    ServerResponse answer(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        return prepareResponse(request, answer.map(EventStream::asStream));
    }

    private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            return response;
        }
        var single = Flux.just(response.getExecutionResult());
        return response.transform(builder -> builder.data(single).errors(List.of()));
    }
}

package org.caseledger.adapters.graphql.transport;

import java.util.Map;
import java.util.UUID;
import org.caseledger.adapters.graphql.error.ErrorBody;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.caseledger.adapters.graphql.error.Faults;
import org.caseledger.adapters.graphql.error.RequestFault;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /graphql} over HTTP. It waits for the answer where it stands: requests run on virtual threads, and a second
 * dispatch would cost more than a parked one.
 */
final class GraphQlEndpoint {

    private final WebGraphQlHandler handler;
    private final EventStream events;
    private final JsonMapper json;
    private final int longestBody;

    GraphQlEndpoint(WebGraphQlHandler handler, EventStream events, JsonMapper json, int longestBody) {
        this.handler = handler;
        this.events = events;
        this.json = json;
        this.longestBody = longestBody;
    }

    ServerResponse answer(ServerRequest request) {
        try {
            var type = AnswerType.of(request);
            var answer = handler.handleRequest(graphQlRequest(request, parameters(request)));
            return type == AnswerType.EVENTS ? events.answer(request, answer) : answer(type, answer);
        } catch (HttpFault fault) {
            return refusal(fault.status(), fault);
        } catch (RuntimeException unforeseen) {
            return refusal(HttpStatus.INTERNAL_SERVER_ERROR, Faults.of(unforeseen));
        }
    }

    private Map<String, @Nullable Object> parameters(ServerRequest request) {
        if (request.method().equals(HttpMethod.GET)) {
            return GetRequests.parameters(request);
        }
        if (request.method().equals(HttpMethod.POST)) {
            return PostRequests.parameters(request, longestBody);
        }
        throw new HttpFault(
                HttpStatus.METHOD_NOT_ALLOWED,
                ErrorCode.BAD_REQUEST,
                "Expected GET or POST, but it is another method.");
    }

    private static WebGraphQlRequest graphQlRequest(ServerRequest request, Map<String, @Nullable Object> parameters) {
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                GraphQlParameters.request(parameters),
                UUID.randomUUID().toString(),
                LocaleContextHolder.getLocale());
    }

    private ServerResponse answer(AnswerType type, Mono<WebGraphQlResponse> answer) {
        var response = answer.blockOptional().orElseThrow();
        requireOneResult(response);
        return ServerResponse.status(status(type, response))
                .headers(headers -> headers.putAll(response.getResponseHeaders()))
                .contentType(type.header())
                .body(json.writeValueAsBytes(response.toMap()));
    }

    /** A subscription has been checked by now, but nothing of it has begun. */
    private static void requireOneResult(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            throw new HttpFault(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.BAD_REQUEST,
                    "Expected Accept to prefer text/event-stream, because this is a subscription, but it prefers another"
                            + " type.");
        }
    }

    private static HttpStatus status(AnswerType type, WebGraphQlResponse response) {
        var executed = response.getExecutionResult().isDataPresent();
        return executed || type == AnswerType.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    private static ServerResponse refusal(HttpStatus status, RequestFault fault) {
        var refusal = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            refusal.header(HttpHeaders.ALLOW, "GET, POST");
        }
        return refusal.body(ErrorBody.of(fault));
    }
}

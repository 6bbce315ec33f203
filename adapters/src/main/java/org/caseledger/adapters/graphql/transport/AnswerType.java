package org.caseledger.adapters.graphql.transport;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** The media types of an answer, and which of them a client would rather have. */
enum AnswerType {
    /** Clients that say nothing, and those from before the draft: 200 for every well-formed request. */
    JSON(MediaType.APPLICATION_JSON),
    /** The draft's own: 400 for a document that cannot be executed. */
    GRAPHQL(MediaType.APPLICATION_GRAPHQL_RESPONSE),
    /** Server-sent events, for subscriptions. */
    EVENTS(MediaType.TEXT_EVENT_STREAM);

    private final MediaType type;

    AnswerType(MediaType type) {
        this.type = type;
    }

    /** What the answer's header says. */
    MediaType header() {
        return new MediaType(type, StandardCharsets.UTF_8);
    }

    /** The first that the client accepts, in the order of its own preference. */
    static AnswerType of(ServerRequest request) {
        return accepted(request).stream()
                .flatMap(wanted -> List.of(values()).stream().filter(offered -> wanted.includes(offered.type)))
                .findFirst()
                .orElseThrow(() -> notAcceptable());
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            var accepted = request.headers().accept();
            return accepted.isEmpty()
                    ? List.of(MediaType.ALL)
                    : accepted.stream()
                            .filter(type -> type.getQualityValue() > 0)
                            .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                                    .reversed())
                            .toList();
        } catch (InvalidMediaTypeException malformed) {
            throw notAcceptable();
        }
    }

    private static HttpFault notAcceptable() {
        return new HttpFault(
                HttpStatus.NOT_ACCEPTABLE,
                ErrorCode.BAD_REQUEST,
                "Expected Accept to name application/graphql-response+json, application/json or text/event-stream,"
                        + " but it names none of them.");
    }
}

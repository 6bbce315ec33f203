package org.caseledger.adapters.graphql.transport;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * POST: a body of JSON in UTF-8 and no other. A web page of another site cannot send that type without asking first (the
 * browser's preflight), so no site can act in a user's name.
 */
final class PostRequests {

    private PostRequests() {}

    /** @param most the longest body, in bytes */
    static Map<String, @Nullable Object> parameters(ServerRequest request, int most) {
        if (!isJson(request)) {
            throw new HttpFault(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    ErrorCode.BAD_REQUEST,
                    "Expected Content-Type to be application/json, but it is something else.");
        }
        return GraphQlParameters.ofBody(body(request, most));
    }

    private static boolean isJson(ServerRequest request) {
        try {
            return request.headers()
                    .contentType()
                    .filter(type -> type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON))
                    .filter(type -> isUtf8(Optional.ofNullable(type.getCharset())))
                    .isPresent();
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static boolean isUtf8(Optional<Charset> charset) {
        return charset.map(StandardCharsets.UTF_8::equals).orElse(true);
    }

    private static byte[] body(ServerRequest request, int most) {
        try {
            var body = request.servletRequest().getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                throw tooLong(most);
            }
            return body;
        } catch (IOException brokenOff) {
            throw HttpFault.badRequest("Expected the whole body, but it broke off.");
        }
    }

    private static HttpFault tooLong(int most) {
        return new HttpFault(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.LIMIT_EXCEEDED,
                "Expected at most " + most + " bytes of body, but there are more.");
    }
}

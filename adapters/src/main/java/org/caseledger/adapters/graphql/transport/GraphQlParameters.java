package org.caseledger.adapters.graphql.transport;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of a GraphQL request: {@code query}, {@code operationName}, {@code variables}, {@code extensions}. */
final class GraphQlParameters {

    private static final TypeReference<@Nullable Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** Fractions stay exact: money must not pass through a binary one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GraphQlParameters() {}

    /** Reads a body, and checks each parameter's type. */
    static Map<String, @Nullable Object> ofBody(byte[] body) {
        var parameters = object(body, "the body");
        require("query", "a text", parameters.get("query") instanceof String text && !text.isBlank());
        requireOptional("operationName", "a text", parameters, String.class);
        requireOptional("variables", "an object", parameters, Map.class);
        requireOptional("extensions", "an object", parameters, Map.class);
        return parameters;
    }

    /** The request that the parameters make; they have been checked. */
    static GraphQlRequest request(Map<String, @Nullable Object> checked) {
        return new DefaultGraphQlRequest(
                String.valueOf(checked.get("query")),
                (String) checked.get("operationName"),
                map(checked.get("variables")),
                GraphQlParameters.<Object>map(checked.get("extensions")));
    }

    @SuppressWarnings("unchecked") // the keys of an object of JSON are texts
    private static <T extends @Nullable Object> @Nullable Map<String, T> map(@Nullable Object object) {
        return (Map<String, T>) object;
    }

    /** Reads an object of JSON. */
    static Map<String, @Nullable Object> object(byte[] json, String name) {
        try {
            var object = JSON.readValue(json, OBJECT);
            require(name, "an object of JSON", object != null);
            return object;
        } catch (JacksonException malformed) {
            throw misfit(name, "an object of JSON");
        }
    }

    private static void requireOptional(
            String name, String expected, Map<String, @Nullable Object> parameters, Class<?> type) {
        var value = parameters.get(name);
        require(name, expected, value == null || type.isInstance(value));
    }

    private static void require(String name, String expected, boolean met) {
        if (!met) {
            throw misfit(name, expected);
        }
    }

    private static HttpFault misfit(String name, String expected) {
        return HttpFault.badRequest("Expected " + name + " to be " + expected + ", but it is something else.");
    }
}

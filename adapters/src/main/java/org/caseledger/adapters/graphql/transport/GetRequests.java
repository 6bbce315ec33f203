package org.caseledger.adapters.graphql.transport;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;

/** GET: parameters stand in the address, and nothing but a query is done, because anybody's link can cause it. */
final class GetRequests {

    private GetRequests() {}

    static Map<String, @Nullable Object> parameters(ServerRequest request) {
        var given = new HashMap<String, @Nullable Object>();
        request.params().forEach((name, values) -> given.put(name, single(name, values)));
        parse(given, "variables");
        parse(given, "extensions");
        requireQuery(given);
        return given;
    }

    private static String single(String name, List<String> values) {
        if (values.size() != 1) {
            throw HttpFault.badRequest("Expected " + name + " once, but it is repeated.");
        }
        return values.getFirst();
    }

    private static void parse(Map<String, @Nullable Object> given, String name) {
        if (given.get(name) instanceof String text) {
            given.put(
                    name,
                    text.isEmpty() ? null : GraphQlParameters.object(text.getBytes(StandardCharsets.UTF_8), name));
        }
    }

    private static void requireQuery(Map<String, @Nullable Object> given) {
        if (!(given.get("query") instanceof String document) || document.isBlank()) {
            throw HttpFault.badRequest("Expected query to be a text, but it is missing.");
        }
        if (operations(document).stream().anyMatch(each -> isMeant(each, given.get("operationName")))) {
            throw new HttpFault(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    ErrorCode.BAD_REQUEST,
                    "Expected a query, because this is GET, but it is another operation.");
        }
    }

    private static boolean isMeant(OperationDefinition each, @Nullable Object name) {
        return each.getOperation() != OperationDefinition.Operation.QUERY
                && (name == null || name.equals("") || name.equals(each.getName()));
    }

    /** None if the document is not GraphQL: the engine says so better. */
    private static List<OperationDefinition> operations(String document) {
        try {
            return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class);
        } catch (InvalidSyntaxException notGraphQl) {
            return List.of();
        }
    }
}

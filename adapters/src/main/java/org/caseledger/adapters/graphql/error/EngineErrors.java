package org.caseledger.adapters.graphql.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.validation.ValidationError;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Gives the errors of the GraphQL engine itself a code, and takes out what shows its inside. */
final class EngineErrors implements WebGraphQlInterceptor, Ordered {

    /**
     * How the engine repeats what the client gave: a literal of the document ({@code StringValue{value='…'}}), a word
     * that an enumeration does not have, a number that is too large, the name of an operation.
     */
    private static final Pattern GIVEN = Pattern.compile(
            "with value '\\w*\\{.*}' | - 'EnumValue\\{.*}'|\\. No value found for name '.*'|, but it was a '-?[0-9].*'"
                    + "|(?<=Unknown operation) named '.*'",
            Pattern.DOTALL);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> response.getErrors().isEmpty() ? response : reworded(response));
    }

    private static WebGraphQlResponse reworded(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors().stream()
                .map(EngineErrors::reworded)
                .toList();
        return response.transform(builder -> builder.errors(errors));
    }

    private static GraphQLError reworded(GraphQLError error) {
        return error instanceof LedgerError known
                ? known
                : LedgerError.of(fault(error), error.getLocations(), error.getPath());
    }

    private static RequestFault fault(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError e -> said(ErrorCode.GRAPHQL_PARSE_FAILED, e);
            case ValidationError e -> said(ErrorCode.GRAPHQL_VALIDATION_FAILED, e);
            case AbortExecutionException e -> said(ErrorCode.LIMIT_EXCEEDED, e);
            case GoodFaithIntrospection.BadFaithIntrospectionError e -> said(ErrorCode.LIMIT_EXCEEDED, e);
            default ->
                isOfTheRequest(error)
                        ? said(ErrorCode.BAD_REQUEST, error)
                        : Incident.of(String.valueOf(error.getErrorType()));
        };
    }

    /** Variables that do not fit, and an operation name that is not in the document. */
    private static boolean isOfTheRequest(GraphQLError error) {
        return error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported;
    }

    private static RequestFault said(ErrorCode code, GraphQLError error) {
        return new RequestFault(
                code, GIVEN.matcher(String.valueOf(error.getMessage())).replaceAll(""));
    }
}

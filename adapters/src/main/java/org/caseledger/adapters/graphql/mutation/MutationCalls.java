package org.caseledger.adapters.graphql.mutation;

import graphql.schema.DataFetchingEnvironment;
import org.caseledger.adapters.security.Callers;
import org.caseledger.application.command.TimeOrderedId;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives controller methods the {@link MutationCall} that they handle; without a caller they are not called. */
@Component
final class MutationCalls implements HandlerMethodArgumentResolver {

    private static final String CORRELATION = MutationCalls.class.getName();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MutationCall.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        var input = Input.ofArgument("input", environment.getArgument("input"));
        var actor = Callers.require(environment).actor();
        return new MutationCall(environment.getField().getName(), input, actor, correlation(environment));
    }

    /** One for all mutations of a request; made here, because a client's own id could carry anything. */
    private static String correlation(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().computeIfAbsent(CORRELATION, any -> TimeOrderedId.next()
                .toString());
    }
}

package org.caseledger.adapters.graphql.error;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;

/** Turns what the code behind a field throws, or a stream ends with, into a top-level error. */
final class FaultResolver implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        var step = environment.getExecutionStepInfo();
        var locations = List.of(environment.getField().getSourceLocation());
        return Mono.just(List.of(
                LedgerError.of(Faults.of(thrown), locations, step.getPath().toList())));
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
        return Mono.just(List.of(LedgerError.of(Faults.of(thrown), null, null)));
    }
}

package org.caseledger.adapters.graphql.error;

import graphql.ExecutionResult;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** The answer to a request that is refused before it is executed. */
public final class Refusal {

    private Refusal() {}

    /** An answer with one error and no data. */
    public static WebGraphQlResponse of(WebGraphQlRequest request, RequestFault fault) {
        var result = ExecutionResult.newExecutionResult()
                .addError(LedgerError.of(fault, null, null))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

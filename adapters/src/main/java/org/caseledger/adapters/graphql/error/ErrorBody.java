package org.caseledger.adapters.graphql.error;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The body of an answer to a request that did not become a GraphQL request: the same form as any top-level error. */
public final class ErrorBody {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ErrorBody() {}

    /** {@code {"errors":[{"message":…,"extensions":{"code":…}}]}} in UTF-8. */
    public static byte[] of(ErrorCode code, String message) {
        return of(new RequestFault(code, message));
    }

    /** As {@link #of(ErrorCode, String)}. */
    public static byte[] of(RequestFault fault) {
        var error = LedgerError.of(fault, null, null).toSpecification();
        return JSON.writeValueAsBytes(Map.of("errors", List.of(error)));
    }
}

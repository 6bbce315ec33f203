package org.caseledger.adapters.graphql.error;

import java.util.Map;

/** An argument cannot be what it claims to be. */
public final class BadRequest extends RequestFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the argument at fault, as the schema names it
     * @param message "Expected …, but …."
     */
    public BadRequest(String field, String message) {
        super(ErrorCode.BAD_REQUEST, message, Map.of("field", field));
    }
}

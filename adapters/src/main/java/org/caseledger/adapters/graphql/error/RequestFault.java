package org.caseledger.adapters.graphql.error;

import java.util.Map;

/**
 * A request that cannot be served, told to the client as a top-level error. It is an expected answer, so it carries no
 * stack trace. Its message goes out as it stands: no personal data, no internal names.
 */
public class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    @SuppressWarnings("serial") // the values are texts and numbers
    private final Map<String, Object> details;

    /**
     * @param code what clients branch on
     * @param message "Expected …, but …."
     */
    public RequestFault(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /**
     * @param code what clients branch on
     * @param message "Expected …, but …."
     * @param details texts and numbers that stand beside {@code code} in {@code extensions}
     */
    public RequestFault(ErrorCode code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** What clients branch on. */
    public final ErrorCode code() {
        return code;
    }

    /** What stands beside the code in {@code extensions}. */
    public final Map<String, Object> details() {
        return details;
    }

    /** The whole sentence. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}

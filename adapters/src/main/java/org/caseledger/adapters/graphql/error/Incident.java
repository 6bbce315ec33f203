package org.caseledger.adapters.graphql.error;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault that nobody foresaw. The client gets a number, the log the same number and where it happened. Messages of
 * exceptions are not logged: those of a database repeat values, and values may be personal data.
 */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int MOST_CAUSES = 10;

    private Incident() {}

    static RequestFault of(Throwable thrown) {
        var id = UUID.randomUUID().toString();
        LOG.error("Incident {}: {}", id, trace(thrown));
        return fault(id);
    }

    /** For a fault of which there is only a kind to tell, not an exception. */
    static RequestFault of(String kind) {
        var id = UUID.randomUUID().toString();
        LOG.error("Incident {}: {}", id, kind);
        return fault(id);
    }

    private static RequestFault fault(String id) {
        return new RequestFault(
                ErrorCode.INTERNAL,
                "Expected to answer, but something went wrong here; the incident tells the operator what.",
                Map.of("incident", id));
    }

    private static String trace(Throwable thrown) {
        var text = new StringBuilder();
        var cause = thrown;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                text.append(System.lineSeparator()).append("\tat ").append(frame);
            }
            text.append(System.lineSeparator());
            cause = cause.getCause();
        }
        return text.toString();
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.ConnectionShutdownException;
import com.eventstore.dbclient.NoClusterNodeFoundException;
import com.eventstore.dbclient.NotLeaderException;
import com.eventstore.dbclient.StreamDeletedException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** What a failed call says. */
final class Failures {

    private Failures() {}

    /** What went wrong, without the wrappers of those who only passed it on. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * Whether the same call may well succeed later: no connection, no answer, another leader, a write that the cluster
     * gave up (aborted). What became of it is not known then; calls are made so that making them twice is harmless.
     */
    static boolean mayPass(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof ConnectionShutdownException
                || failure instanceof NotLeaderException
                || failure instanceof NoClusterNodeFoundException
                || (failure instanceof StatusRuntimeException status && mayPass(status.getStatus()));
    }

    private static boolean mayPass(Status status) {
        return switch (status.getCode()) {
            case UNAVAILABLE, ABORTED, DEADLINE_EXCEEDED, CANCELLED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED -> true;
            default -> false;
        };
    }

    /** Whether the stream was deleted for good, which nobody should have done to a ledger. */
    static boolean isDeleted(Throwable failure) {
        return failure instanceof StreamDeletedException
                || (failure instanceof StatusRuntimeException status
                        && status.getStatus().getCode() == Status.Code.FAILED_PRECONDITION
                        && String.valueOf(status.getStatus().getDescription()).contains("deleted"));
    }

    /** The kind of a failure in a few words. Never a whole message, which may quote what was sent. */
    static String kind(Throwable failure) {
        return failure instanceof StatusRuntimeException status
                ? status.getStatus().getCode().name()
                : failure.getClass().getSimpleName();
    }
}

package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** The errors the server answers with, and the trailers by which a client tells them apart. */
final class Refusals {

    private static final int MAXIMUM_APPEND_SIZE = 1_048_576;

    private Refusals() {}

    static StatusRuntimeException streamDeleted(String stream) {
        return refusal(
                Status.FAILED_PRECONDITION.withDescription("Event stream '" + stream + "' is deleted."),
                "exception",
                "stream-deleted",
                "stream-name",
                stream);
    }

    /** A delete's wrong version is an error, while an append's is a normal answer. */
    static StatusRuntimeException wrongVersionOnDelete(String stream, long expected, long actual) {
        return refusal(
                Status.FAILED_PRECONDITION.withDescription("Delete failed due to WrongExpectedVersion. Stream: "
                        + stream + ", Expected version: " + expected + ", Actual version: " + actual),
                "exception",
                "wrong-expected-version",
                "stream-name",
                stream,
                "expected-version",
                Long.toString(expected),
                "actual-version",
                Long.toString(actual));
    }

    static StatusRuntimeException missingProperty(String property) {
        return refusal(
                Status.INVALID_ARGUMENT.withDescription("Required Metadata Property '" + property + "' is missing"),
                "exception",
                "missing-required-metadata-property",
                "required-metadata-properties",
                "type,content-type");
    }

    static boolean isTooMuch(long bytes) {
        return bytes > MAXIMUM_APPEND_SIZE;
    }

    static StatusRuntimeException tooMuch() {
        return refusal(
                Status.INVALID_ARGUMENT.withDescription("Maximum Append Size of " + MAXIMUM_APPEND_SIZE + " Exceeded."),
                "exception",
                "maximum-append-size-exceeded",
                "maximum-append-size",
                Integer.toString(MAXIMUM_APPEND_SIZE));
    }

    static StatusRuntimeException notLeader(String host, int port) {
        return refusal(
                Status.NOT_FOUND.withDescription("Leader info available"),
                "exception",
                "not-leader",
                "leader-endpoint-host",
                host,
                "leader-endpoint-port",
                Integer.toString(port));
    }

    static StatusRuntimeException notReady() {
        return refusal(Status.UNAVAILABLE.withDescription("Server Is Not Ready"));
    }

    static StatusRuntimeException timedOut(String what) {
        return refusal(Status.ABORTED.withDescription("Operation timed out: " + what));
    }

    static StatusRuntimeException consumerTooSlow() {
        return timedOut("Consumer too slow to handle event while live. Client resubscription required.");
    }

    static StatusRuntimeException invalidPosition(ServerVersion version) {
        return refusal(
                version.namesInvalidPositions()
                        ? Status.INVALID_ARGUMENT.withDescription("Trying to read from an invalid position.")
                        : Status.UNKNOWN.withDescription("Unexpected ReadAllResult: InvalidPosition"));
    }

    static StatusRuntimeException accessDenied() {
        return refusal(Status.PERMISSION_DENIED.withDescription("Access Denied"), "exception", "access-denied");
    }

    static StatusRuntimeException unknownUser() {
        return refusal(Status.UNAUTHENTICATED);
    }

    static StatusRuntimeException invalid(String why) {
        return refusal(Status.INVALID_ARGUMENT.withDescription(why));
    }

    /** Answers a call with a refusal before it begins. */
    static <Q, A> ServerCall.Listener<Q> close(ServerCall<Q, A> call, StatusRuntimeException refusal) {
        Metadata trailers = refusal.getTrailers();
        call.close(refusal.getStatus(), trailers == null ? new Metadata() : trailers);
        return new ServerCall.Listener<>() {};
    }

    private static StatusRuntimeException refusal(Status status, String... trailers) {
        Metadata metadata = new Metadata();
        for (int i = 0; i < trailers.length; i += 2) {
            metadata.put(Metadata.Key.of(trailers[i], Metadata.ASCII_STRING_MARSHALLER), trailers[i + 1]);
        }
        return status.asRuntimeException(metadata);
    }
}

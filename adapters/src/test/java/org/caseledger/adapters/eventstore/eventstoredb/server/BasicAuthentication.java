package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Lets in who says the right name and password. */
final class BasicAuthentication implements ServerInterceptor {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final String expected;

    BasicAuthentication(String user, String password) {
        byte[] said = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.expected = "Basic " + Base64.getEncoder().encodeToString(said);
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String said = headers.get(AUTHORIZATION);
        if (said == null) {
            return Refusals.close(call, Refusals.accessDenied());
        }
        return said.equals(expected) ? next.startCall(call, headers) : Refusals.close(call, Refusals.unknownUser());
    }
}

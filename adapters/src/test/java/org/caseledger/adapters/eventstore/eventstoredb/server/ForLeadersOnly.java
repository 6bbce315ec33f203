package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.function.Supplier;

/** Refuses calls that ask for the leader at a node that is not; the others a follower carries out, or forwards. */
final class ForLeadersOnly implements ServerInterceptor {

    private static final Metadata.Key<String> REQUIRES_LEADER =
            Metadata.Key.of("requires-leader", Metadata.ASCII_STRING_MARSHALLER);

    private final Supplier<Optional<StatusRuntimeException>> refusal;

    /** @param refusal what a call for the leader is answered; empty at the leader */
    ForLeadersOnly(Supplier<Optional<StatusRuntimeException>> refusal) {
        this.refusal = refusal;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        if (Boolean.parseBoolean(headers.get(REQUIRES_LEADER))) {
            Optional<StatusRuntimeException> refused = refusal.get();
            if (refused.isPresent()) {
                return Refusals.close(call, refused.get());
            }
        }
        return next.startCall(call, headers);
    }
}

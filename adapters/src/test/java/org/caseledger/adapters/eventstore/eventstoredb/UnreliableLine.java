package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.proto.streams.StreamsGrpc;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The line to any EventStoreDB, which fails on this side of it: the server has done what it was told, unheard. */
public final class UnreliableLine implements ClientInterceptor {

    private static final Status BROKEN = Status.UNAVAILABLE.withDescription("The line broke");

    private final AtomicInteger answersToLose = new AtomicInteger();
    private final Set<Call<?, ?>> running = ConcurrentHashMap.newKeySet();

    /** A connection over this line. */
    public EventStoreDb connect(EventStoreDbProperties properties) {
        var settings = ConnectionString.parse(properties.connectionString());
        settings.getInterceptors().add(this);
        return new EventStoreDb(settings, properties);
    }

    /** The next appends are answered, but nobody hears it. */
    public void loseAnswers(int appends) {
        answersToLose.set(appends);
    }

    /** Whatever is under way breaks off. */
    public void breakConnections() {
        running.forEach(Call::breakOff);
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        boolean deaf = method.equals(StreamsGrpc.getAppendMethod()) && answersToLose.getAndDecrement() > 0;
        return new Call<>(next.newCall(method, options), deaf);
    }

    private final class Call<Q, A> extends SimpleForwardingClientCall<Q, A> {

        private final boolean deaf;
        private volatile boolean broken;

        private Call(ClientCall<Q, A> call, boolean deaf) {
            super(call);
            this.deaf = deaf;
        }

        void breakOff() {
            broken = true;
            cancel("The line broke", null);
        }

        @Override
        public void start(Listener<A> listener, Metadata headers) {
            running.add(this);
            super.start(
                    new SimpleForwardingClientCallListener<>(listener) {
                        @Override
                        public void onMessage(A message) {
                            if (!deaf) {
                                super.onMessage(message);
                            }
                        }

                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            running.remove(Call.this);
                            super.onClose(deaf || broken ? BROKEN : status, trailers);
                        }
                    },
                    headers);
        }
    }
}

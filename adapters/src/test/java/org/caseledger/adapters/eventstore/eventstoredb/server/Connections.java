package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.netty.shaded.io.netty.channel.Channel;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open connections of a node, so that they can be cut. */
final class Connections implements ServerInterceptor {

    private static final Context.Key<SocketAddress> CLIENT = Context.key("client");

    private final Map<SocketAddress, Channel> open = new ConcurrentHashMap<>();

    /** A listening channel whose accepted connections are known here. */
    NioServerSocketChannel listening() {
        return new NioServerSocketChannel() {
            @Override
            protected int doReadMessages(List<Object> accepted) throws Exception {
                int count = super.doReadMessages(accepted);
                for (Object one : accepted) {
                    keep((Channel) one);
                }
                return count;
            }
        };
    }

    private void keep(Channel connection) {
        SocketAddress client = connection.remoteAddress();
        open.put(client, connection);
        connection.closeFuture().addListener(closed -> open.remove(client, connection));
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        Context context =
                Context.current().withValue(CLIENT, call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR));
        return Contexts.interceptCall(context, call, headers, next);
    }

    /** Cuts the connection of the call that is being served by this thread, whenever it is run. */
    Runnable cutterOfThisCall() {
        SocketAddress client = CLIENT.get();
        return () -> {
            Channel connection = open.get(client);
            if (connection != null) {
                cut(connection);
            }
        };
    }

    /** Cuts every connection. */
    void cut() {
        open.values().forEach(Connections::cut);
    }

    /** Closes the socket below gRPC, which otherwise would say good-bye and wait until its calls have ended. */
    private static void cut(Channel connection) {
        connection.eventLoop().execute(() -> connection.unsafe().close(connection.newPromise()));
    }

    int count() {
        return open.size();
    }
}

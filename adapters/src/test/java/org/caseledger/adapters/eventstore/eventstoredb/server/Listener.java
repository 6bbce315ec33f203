package org.caseledger.adapters.eventstore.eventstoredb.server;

import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.testing.Ports;
import org.jspecify.annotations.Nullable;

/** Where a node listens: opened and shut as ordered, always at the same port. */
final class Listener {

    static final String HOST = "127.0.0.1";

    private static final int MAXIMUM_MESSAGE = 17 * 1024 * 1024;

    private final Connections connections = new Connections();
    private final NioEventLoopGroup accepting = new NioEventLoopGroup(1);
    private final NioEventLoopGroup serving = new NioEventLoopGroup(2);
    private volatile int port;
    private volatile @Nullable Server server;

    int port() {
        return port;
    }

    boolean isListening() {
        return server != null;
    }

    Connections connections() {
        return connections;
    }

    synchronized void start(
            Setup setup, ForLeadersOnly leaders, StreamsService streams, BindableService... openServices) {
        if (server != null) {
            return;
        }
        port = port == 0 ? Ports.free() : port;
        List<ServerInterceptor> guards = new ArrayList<>(List.of(leaders));
        Setup.Credentials credentials = setup.authentication();
        if (credentials != null) {
            guards.add(new BasicAuthentication(credentials.user(), credentials.password()));
        }
        NettyServerBuilder builder = NettyServerBuilder.forAddress(address())
                .channelFactory(connections::listening)
                .bossEventLoopGroup(accepting)
                .workerEventLoopGroup(serving)
                .directExecutor()
                .maxInboundMessageSize(MAXIMUM_MESSAGE)
                .intercept(connections)
                .addService(ServerInterceptors.intercept(streams, guards));
        for (BindableService open : openServices) {
            builder.addService(open);
        }
        SelfSigned certificate = setup.certificate();
        if (certificate != null) {
            builder.useTransportSecurity(certificate.certificate(), certificate.key());
        }
        try {
            server = builder.build().start();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected port " + port + " to be free", e);
        }
    }

    private InetSocketAddress address() {
        try {
            return new InetSocketAddress(InetAddress.getByName(HOST), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void stop() {
        Server running = server;
        if (running == null) {
            return;
        }
        server = null;
        // Cut first: a process that is killed says no good-bye.
        connections.cut();
        running.shutdownNow();
        try {
            running.awaitTermination(10, TimeUnit.SECONDS);
            awaitFreePort();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A socket that was closed still listens until the event loop that it belonged to selects the next time. */
    private void awaitFreePort() throws InterruptedException {
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                Ports.listening(port).close();
                return;
            } catch (IOException stillTaken) {
                Thread.sleep(10);
            }
        }
    }

    void close() {
        stop();
        accepting.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        serving.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}

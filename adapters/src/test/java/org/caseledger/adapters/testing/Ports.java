package org.caseledger.adapters.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that stay free while a server is away: below those that systems give to outgoing connections. Any of the others
 * could be taken meanwhile, and a client that tries a closed one often enough may even connect to itself.
 */
public final class Ports {

    private static final int FROM = 20_000;
    private static final int TO = 32_000;

    private Ports() {}

    /** One where nobody listens now. */
    public static int free() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FROM, TO);
            try (var socket = listening(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
    }

    /** Listens there on this machine only. */
    public static ServerSocket listening(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }
}

package org.caseledger.adapters.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A door before a server: while it is closed, nothing listens at its address, and whoever was inside is cut off. */
final class Door implements AutoCloseable {

    private final URI behind;
    private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;

    Door(URI behind) throws IOException {
        this.behind = behind;
        this.listening = listen(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    void open() throws IOException {
        listening = listen(listening.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : inside) {
            socket.close();
        }
    }

    private ServerSocket listen(int port) throws IOException {
        var server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread.startVirtualThread(() -> letIn(server));
        return server;
    }

    private void letIn(ServerSocket server) {
        try {
            while (true) {
                var guest = server.accept();
                var host = new Socket(behind.getHost(), behind.getPort());
                guest.setTcpNoDelay(true);
                host.setTcpNoDelay(true);
                inside.add(guest);
                inside.add(host);
                Thread.startVirtualThread(() -> pass(guest, host));
                Thread.startVirtualThread(() -> pass(host, guest));
            }
        } catch (IOException closed) {
            // Nobody comes in any more.
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException gone) {
            // Either side has left.
        } finally {
            inside.remove(from);
            inside.remove(to);
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[1 << 16];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
        }
    }
}

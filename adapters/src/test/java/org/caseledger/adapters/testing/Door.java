package org.caseledger.adapters.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A door before a server: while it is closed, nothing listens at its address, and whoever was inside is cut off. While it
 * is mute, everybody comes in, and no word gets through, as if the host had vanished without a reset.
 */
public final class Door implements AutoCloseable {

    private final URI behind;
    private final int port = Ports.free();
    private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;
    private volatile boolean mute;

    /** An open one; of the address behind it, host and port count. */
    public Door(URI behind) throws IOException {
        this.behind = behind;
        this.listening = listen();
    }

    /** Where it is, for those who speak HTTP. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Nothing that is said is passed on any more, nor is it kept. */
    public void mute() {
        mute = true;
    }

    /** What is said from now on is passed on; not what was said in between. */
    public void unmute() {
        mute = false;
    }

    /** Opens it again. */
    public synchronized void open() throws IOException {
        listening = listen();
    }

    @Override
    public synchronized void close() throws IOException {
        listening.close();
        for (var socket : inside) {
            socket.close();
        }
    }

    private ServerSocket listen() throws IOException {
        var server = Ports.listening(port);
        Thread.startVirtualThread(() -> watch(server));
        return server;
    }

    private void watch(ServerSocket server) {
        try {
            while (true) {
                letIn(server, server.accept());
            }
        } catch (IOException closed) {
            // Nobody comes in any more.
        }
    }

    /** Whoever came in while the door was being closed is sent away, too. */
    private synchronized void letIn(ServerSocket server, Socket guest) throws IOException {
        if (server.isClosed()) {
            guest.close();
            return;
        }
        try {
            var host = new Socket(behind.getHost(), behind.getPort());
            guest.setTcpNoDelay(true);
            host.setTcpNoDelay(true);
            inside.add(guest);
            inside.add(host);
            Thread.startVirtualThread(() -> pass(guest, host));
            Thread.startVirtualThread(() -> pass(host, guest));
        } catch (IOException nobodyHome) {
            guest.close();
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

    private void copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[1 << 16];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (!mute) {
                to.write(buffer, 0, read);
            }
        }
    }
}

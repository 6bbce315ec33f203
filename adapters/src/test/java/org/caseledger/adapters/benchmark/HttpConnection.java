package org.caseledger.adapters.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection (RFC 9112), opened again when the server ends it, for answers that state their
 * length or come in chunks. It costs little, so that what is measured is the server.
 */
final class HttpConnection implements AutoCloseable {

    private final URI server;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean open;

    HttpConnection(URI server) {
        this.server = server;
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        open = true;
    }

    /** Posts a body and returns the answer's; throws unless it is 200. */
    String post(String path, String headers, String body) throws IOException {
        if (!open) {
            open();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nContent-Length: "
                + bytes.length + "\r\n" + headers + "\r\n";
        byte[] request = (head + body).getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(request);
        return answer();
    }

    private String answer() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.equalsIgnoreCase("connection: close")) {
                open = false;
            }
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        return chunked ? body(status, chunks()) : body(status, length);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().replaceFirst(";.*", "").strip(), 16);
    }

    private String body(String status, int length) throws IOException {
        if (length < 0) {
            throw new IOException("Expected an answer that states its length, but got " + status);
        }
        return body(status, in.readNBytes(length));
    }

    private String body(String status, byte[] bytes) throws IOException {
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Expected 200, but got " + status + ": " + body);
        }
        if (!open) {
            socket.close();
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Expected an answer, but the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

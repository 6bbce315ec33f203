package org.caseledger.adapters.xes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stream that the XML parser reads. It refuses to deliver more than a bound since the last {@link #restart()}, so
 * that even a single attribute of gigabytes fails before it is in memory; and it keeps why it failed, because the parser
 * swallows an {@link java.io.EOFException} and takes it for a good end.
 */
final class Meter extends FilterInputStream {

    private static final int HEAD = 256;

    private final long bound;
    private long delivered;
    private byte[] head = {};
    private @Nullable Fault fault;

    Meter(InputStream in, long bound) {
        super(in);
        this.bound = bound;
    }

    void restart() {
        delivered = 0;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** The first bytes of the log, each as one character: enough to read an XML declaration. */
    String head() {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (delivered > bound) {
            throw failed(Fault.TOO_LARGE);
        }
        try {
            return count(into, from, in.read(into, from, length));
        } catch (IOException e) {
            throw failed(Fault.of(e));
        }
    }

    private int count(byte[] into, int from, int n) {
        delivered += Math.max(n, 0);
        if (n > 0 && head.length < HEAD) {
            int kept = head.length;
            int more = Math.min(n, HEAD - kept);
            head = Arrays.copyOf(head, kept + more);
            System.arraycopy(into, from, head, kept, more);
        }
        return n;
    }

    private IOException failed(Fault why) {
        fault = why;
        return new IOException(why.reason);
    }
}

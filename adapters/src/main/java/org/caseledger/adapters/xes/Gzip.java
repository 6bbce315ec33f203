package org.caseledger.adapters.xes;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what is gzip (RFC 1952) by its first two bytes, whatever the file is called. */
final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    static InputStream unpackedIfPacked(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 2);
        byte[] magic = peeked.readNBytes(2);
        peeked.unread(magic);
        boolean packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return packed ? new GZIPInputStream(peeked, BUFFER) : peeked;
    }
}

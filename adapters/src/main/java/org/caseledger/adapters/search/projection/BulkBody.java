package org.caseledger.adapters.search.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.http.entity.AbstractHttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentEncoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.entity.HttpAsyncContentProducer;

/**
 * The body of a request in pieces: one array of some megabytes for each request keeps the garbage collector busy. It can
 * be sent more than once.
 */
final class BulkBody extends AbstractHttpEntity implements HttpAsyncContentProducer {

    private static final int PIECE = 128 << 10;

    private final List<ByteBuffer> pieces = new ArrayList<>();
    private long length;
    private int at;

    BulkBody() {
        setContentType(ContentType.APPLICATION_JSON.toString());
    }

    /** Before it is sent. */
    void write(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            if (pieces.isEmpty() || !last().hasRemaining()) {
                pieces.add(ByteBuffer.allocate(PIECE));
            }
            int part = Math.min(bytes.length - from, last().remaining());
            last().put(bytes, from, part);
            from += part;
        }
        length += bytes.length;
    }

    private ByteBuffer last() {
        return pieces.getLast();
    }

    /** Nothing more is written. */
    BulkBody finished() {
        pieces.forEach(ByteBuffer::flip);
        return this;
    }

    @Override
    public void produceContent(ContentEncoder encoder, IOControl control) throws IOException {
        while (at < pieces.size()) {
            encoder.write(pieces.get(at));
            if (pieces.get(at).hasRemaining()) {
                return;
            }
            at++;
        }
        encoder.complete();
    }

    /** It can be sent from its beginning again. */
    @Override
    public void close() {
        pieces.forEach(ByteBuffer::rewind);
        at = 0;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public InputStream getContent() {
        return new SequenceInputStream(Collections.enumeration(pieces.stream()
                .map(piece -> new ByteArrayInputStream(piece.array(), 0, piece.limit()))
                .toList()));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (var piece : pieces) {
            out.write(piece.array(), 0, piece.limit());
        }
    }

    @Override
    public boolean isStreaming() {
        return false;
    }
}

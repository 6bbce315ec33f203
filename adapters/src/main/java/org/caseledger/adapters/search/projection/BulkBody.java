package org.caseledger.adapters.search.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.apache.http.entity.AbstractHttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentEncoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.entity.HttpAsyncContentProducer;

/**
 * The body of a bulk request, which is put together while it is sent: some megabytes in one piece for each request would
 * keep the garbage collector busy. It can be sent more than once.
 */
final class BulkBody extends AbstractHttpEntity implements HttpAsyncContentProducer {

    private static final int PIECE = 128 << 10;

    private final List<ViewDocument> documents;
    private final long length;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).flip();
    private int next;
    private int sentOfNext;

    /** @param documents copied: whoever gives them may let go of them while a request that was given up is still sent */
    BulkBody(List<ViewDocument> documents) {
        this.documents = List.copyOf(documents);
        this.length = documents.stream().mapToLong(each -> each.lines().length).sum();
        setContentType(ContentType.APPLICATION_JSON.toString());
    }

    @Override
    public void produceContent(ContentEncoder encoder, IOControl control) throws IOException {
        while (piece.hasRemaining() || next < documents.size()) {
            if (!piece.hasRemaining()) {
                fillPiece();
            }
            encoder.write(piece);
            if (piece.hasRemaining()) {
                return;
            }
        }
        encoder.complete();
    }

    private void fillPiece() {
        piece.clear();
        while (next < documents.size() && piece.hasRemaining()) {
            var lines = documents.get(next).lines();
            int part = Math.min(lines.length - sentOfNext, piece.remaining());
            piece.put(lines, sentOfNext, part);
            sentOfNext += part;
            if (sentOfNext == lines.length) {
                next++;
                sentOfNext = 0;
            }
        }
        piece.flip();
    }

    /** It can be sent from its beginning again. */
    @Override
    public void close() {
        piece.clear().flip();
        next = 0;
        sentOfNext = 0;
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
        return new SequenceInputStream(Collections.enumeration(documents.stream()
                .map(each -> new ByteArrayInputStream(each.lines()))
                .toList()));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (var each : documents) {
            out.write(each.lines());
        }
    }

    @Override
    public boolean isStreaming() {
        return false;
    }
}

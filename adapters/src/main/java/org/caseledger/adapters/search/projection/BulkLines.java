package org.caseledger.adapters.search.projection;

import java.io.OutputStream;
import java.util.Arrays;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the two lines that a bulk request has for a document. It is written if its version is greater than the one that
 * is there; versions of Elasticsearch begin with 1.
 */
final class BulkLines extends OutputStream {

    private static final SerializableString ID = new SerializedString("{\"index\":{\"_id\":");
    private static final SerializableString VERSION = new SerializedString(",\"version\":");
    private static final SerializableString END_OF_ACTION = new SerializedString(",\"version_type\":\"external\"}}\n");

    private byte[] bytes = {};
    private int length;

    private BulkLines() {}

    static ViewDocument of(String streamId, String id, long version, Object document) {
        var lines = new BulkLines();
        int begin;
        try (var generator = DocumentJson.mapper().createGenerator(lines)) {
            generator.writeRaw(ID);
            generator.writeString(id);
            generator.writeRaw(VERSION);
            generator.writeNumber(version + 1);
            generator.writeRaw(END_OF_ACTION);
            begin = lines.length + generator.streamWriteOutputBuffered();
            DocumentJson.write(generator, document);
            generator.writeRaw('\n');
        }
        return new ViewDocument(streamId, id, version, lines.whole(), begin);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Nearly all documents come in one piece, for the generator has a buffer of its own: then nothing is copied again. */
    @Override
    public void write(byte[] from, int offset, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * length));
        }
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    private byte[] whole() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}

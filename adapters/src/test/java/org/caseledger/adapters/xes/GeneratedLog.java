package org.caseledger.adapters.xes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A gzip log of any size that is nowhere: each trace is written and compressed when its bytes are asked for. */
final class GeneratedLog extends InputStream implements Source {

    static final int EVENTS = 20;

    private final int traces;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private ByteArrayInputStream ready = new ByteArrayInputStream(new byte[0]);
    private int written;
    private long plainBytes;

    GeneratedLog(int traces) throws IOException {
        this.traces = traces;
        gzip = new GZIPOutputStream(packed, 8192) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
        write("<log xes.version=\"2.0\" xmlns=\"http://www.xes-standard.org/\">\n");
    }

    long plainBytes() {
        return plainBytes;
    }

    @Override
    public InputStream open() {
        return this;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (ready.available() == 0 && written <= traces) {
            writeNext();
            ready = new ByteArrayInputStream(packed.toByteArray());
            packed.reset();
        }
        return ready.read(into, from, length);
    }

    private void writeNext() throws IOException {
        if (written++ < traces) {
            write(trace(written));
        } else {
            write("</log>\n");
            gzip.finish();
        }
    }

    private void write(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        plainBytes += bytes.length;
        gzip.write(bytes);
    }

    private static String trace(int n) {
        StringBuilder xml = new StringBuilder("<trace>\n").append(Logs.string("concept:name", "case-" + n));
        for (int i = 0; i < EVENTS; i++) {
            xml.append(Logs.event(
                            "Check &amp; confirm " + i,
                            "2026-03-02T12:00:" + (10 + i) + ".000+08:00",
                            Logs.string("org:resource", "Resource" + n % 97),
                            Logs.string("org:group", "Group " + i),
                            Logs.string("concept:instance", "task-" + n * 31L + "-" + i),
                            Logs.string("lifecycle:transition", "complete"),
                            Logs.string("note-" + i % 5, "something that is said about it at length, again and again")))
                    .append('\n');
        }
        return xml.append("</trace>\n").toString();
    }
}

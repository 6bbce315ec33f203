package org.caseledger.adapters.xes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.zip.GZIPOutputStream;

/** Small logs written by hand. */
final class Logs {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final String NOON = "2026-03-02T12:00:00+08:00";

    private Logs() {}

    /** The root's start tag is line 1; each part begins a line. */
    static String log(String... parts) {
        return "<log xes.version=\"2.0\">\n" + String.join("\n", parts) + "\n</log>";
    }

    static String trace(String name, String... parts) {
        return "<trace>" + string("concept:name", name) + String.join("", parts) + "</trace>";
    }

    static String event(String name, String at, String... more) {
        return "<event>" + string("concept:name", name) + date("time:timestamp", at) + String.join("", more)
                + "</event>";
    }

    static String string(String key, String value) {
        return "<string key=\"" + key + "\" value=\"" + value + "\"/>";
    }

    static String date(String key, String value) {
        return "<date key=\"" + key + "\" value=\"" + value + "\"/>";
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Reading read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] bytes) {
        return read(bytes, Bounds.DEFAULT);
    }

    static Reading read(byte[] bytes, Bounds bounds) {
        return Reading.of(open(source(bytes), bounds));
    }

    static XesLog open(Source source, Bounds bounds) {
        return new XesLog(source, new Mapping(new XesTime(SHANGHAI)), bounds, Digest::of);
    }

    static Source source(byte[] bytes) {
        return new Source() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}

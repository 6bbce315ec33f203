package org.caseledger.adapters.embedded.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the server reads from its standard input when it starts: its settings, and where its configuration and logs are.
 *
 * <p>The format is private to the server ({@code org.elasticsearch.bootstrap.ServerArgs}, 8.19). The server's version is
 * pinned, and a test that starts the real one guards this.
 *
 * @param settings the node's settings
 * @param configuration the folder with {@code log4j2.properties}
 * @param logs where the server notes its port
 */
record ServerArguments(SortedMap<String, String> settings, Path configuration, Path logs) {

    private static final int KEY_STORE_FORMAT = 7;
    private static final int GENERIC_STRING = 0;

    byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBoolean(false); // not a daemon
            out.writeBoolean(false); // not quiet: its log goes to its standard output
            out.writeBoolean(false); // no file for its process id
            writeEmptyKeyStore(out);
            writeSettings(out);
            writeString(out, configuration.toString());
            writeString(out, logs.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void writeEmptyKeyStore(DataOutputStream out) throws IOException {
        writeString(out, "org.elasticsearch.common.settings.KeyStoreWrapper");
        out.writeInt(KEY_STORE_FORMAT);
        out.writeBoolean(false); // no password
        out.writeBoolean(false); // no bytes
        writeCount(out, 0); // no secrets
        out.writeBoolean(false); // not closed
    }

    private void writeSettings(DataOutputStream out) throws IOException {
        writeCount(out, settings.size());
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            writeString(out, setting.getKey());
            out.writeByte(GENERIC_STRING);
            writeString(out, setting.getValue());
        }
    }

    /** The number of UTF-16 units, then each in one to three bytes, surrogates apart: a path may hold any character. */
    private static void writeString(DataOutputStream out, String text) throws IOException {
        writeCount(out, text.length());
        for (char unit : text.toCharArray()) {
            if (unit < 0x80) {
                out.writeByte(unit);
            } else if (unit < 0x800) {
                out.writeByte(0xC0 | unit >> 6);
                out.writeByte(0x80 | unit & 0x3F);
            } else {
                out.writeByte(0xE0 | unit >> 12);
                out.writeByte(0x80 | unit >> 6 & 0x3F);
                out.writeByte(0x80 | unit & 0x3F);
            }
        }
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private static void writeCount(DataOutputStream out, int count) throws IOException {
        int rest = count;
        for (; rest >= 0x80; rest >>>= 7) {
            out.writeByte(rest & 0x7F | 0x80);
        }
        out.writeByte(rest);
    }
}

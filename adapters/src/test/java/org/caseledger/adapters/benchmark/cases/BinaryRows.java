package org.caseledger.adapters.benchmark.cases;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the binary format of PostgreSQL's {@code COPY}. */
final class BinaryRows {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    BinaryRows() throws IOException {
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    BinaryRows row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    BinaryRows add(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    BinaryRows add(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return this;
        }
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    BinaryRows add(long number) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(number);
        return this;
    }

    BinaryRows add(Instant time) throws IOException {
        return add(EPOCH.until(time, ChronoUnit.MICROS));
    }

    BinaryRows add(UUID id) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        return this;
    }

    /** Everything, with its end. */
    byte[] finished() throws IOException {
        out.writeShort(-1);
        return bytes.toByteArray();
    }
}

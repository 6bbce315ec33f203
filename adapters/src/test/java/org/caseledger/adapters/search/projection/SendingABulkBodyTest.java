package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.http.nio.ContentEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.util.RawValue;

/** Over a connection that takes a few bytes at a time. */
class SendingABulkBodyTest {

    private static final List<ViewDocument> DOCUMENTS = documents();

    private static List<ViewDocument> documents() {
        var documents = new ArrayList<ViewDocument>();
        IntStream.range(0, 3000)
                .mapToObj(i -> ViewDocument.of(
                        "case-" + i, "" + i, i, new RawValue("{\"name\":\"" + "x".repeat(i % 200) + "\"}")))
                .forEach(documents::add);
        documents.add(
                1500,
                ViewDocument.of("case-large", "large", 0, new RawValue("{\"name\":\"" + "y".repeat(500_000) + "\"}")));
        return documents;
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 131_072, 131_073, 10_000_000})
    void everyLineArrivesInOrderAlsoIfItIsSentAgain(int atATime) throws IOException {
        var body = new BulkBody(DOCUMENTS);

        assertThat(sent(body, atATime, Integer.MAX_VALUE)).isEqualTo(expected());
        assertThat(sent(body, atATime, Integer.MAX_VALUE)).isEqualTo(expected());
        assertThat(body.getContentLength()).isEqualTo(expected().length);
    }

    @Test
    void whatWasBrokenOffBeginsFromTheStart() throws IOException {
        var body = new BulkBody(DOCUMENTS);

        assertThat(sent(body, 1000, 200).length).isLessThan(expected().length);
        assertThat(sent(body, 1000, Integer.MAX_VALUE)).isEqualTo(expected());
    }

    @Test
    void whoeverGaveTheDocumentsMayLetGoOfThem() throws IOException {
        var documents = new ArrayList<>(DOCUMENTS);
        var body = new BulkBody(documents.subList(0, documents.size()));

        documents.clear();

        assertThat(sent(body, 1000, Integer.MAX_VALUE)).isEqualTo(expected());
    }

    @Test
    void readersAndStreamsGetTheSame() throws IOException {
        var body = new BulkBody(DOCUMENTS);
        var out = new ByteArrayOutputStream();
        body.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(expected());
        assertThat(body.getContent().readAllBytes()).isEqualTo(expected());
    }

    private static byte[] expected() {
        var bytes = new ByteArrayOutputStream();
        DOCUMENTS.forEach(document -> bytes.writeBytes(document.lines()));
        return bytes.toByteArray();
    }

    private static byte[] sent(BulkBody body, int atATime, int calls) throws IOException {
        var line = new Line(atATime);
        for (int i = 0; i < calls && !line.isCompleted(); i++) {
            body.produceContent(line, null);
        }
        body.close();
        return line.bytes.toByteArray();
    }

    /** Takes so many bytes and then none, in turns. */
    private static final class Line implements ContentEncoder {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int atATime;
        private boolean completed;

        Line(int atATime) {
            this.atATime = atATime;
        }

        @Override
        public int write(ByteBuffer from) {
            int taken = Math.min(atATime, from.remaining());
            bytes.write(from.array(), from.arrayOffset() + from.position(), taken);
            from.position(from.position() + taken);
            return taken;
        }

        @Override
        public void complete() {
            completed = true;
        }

        @Override
        public boolean isCompleted() {
            return completed;
        }
    }
}

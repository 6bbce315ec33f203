package org.caseledger.adapters.testing;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stream of server-sent events, read as they come. */
public final class Following implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stream<String> lines;
    private final Iterator<String> data;

    Following(HttpResponse<Stream<String>> response) {
        this.lines = response.body();
        this.data = lines.filter(line -> line.startsWith("data:") && line.length() > "data:".length() + 2)
                .iterator();
    }

    /** The next answer; waits for it. */
    public JsonNode next() {
        return JSON.readTree(data.next().substring("data:".length()));
    }

    @Override
    public void close() {
        lines.close();
    }
}

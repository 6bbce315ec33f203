package org.caseledger.adapters.benchmark;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.apache.http.util.EntityUtils;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/**
 * The documents of all views, ready to be sent as they are: what writing them costs if nobody has to make them. They lie
 * in a file, for there may be more than memory holds.
 */
final class RawBulk implements AutoCloseable {

    /** A rebuild sends about as much at a time. */
    private static final int REQUEST_BYTES = 6 << 20;

    /** Read at a time. */
    private static final int DOCUMENTS = 500;

    private final RunningLedger ledger;
    private final RestClient http;
    private final FileChannel file;
    private final int connections;
    private final Map<View, List<Body>> bodies = new EnumMap<>(View.class);
    private long documents;
    private long bytes;
    private int rounds;
    private List<ViewIndex> sent = List.of();

    /** Where the body of a request lies in the file. */
    private record Body(long start, int length) {

        Body and(int more) {
            return new Body(start, length + more);
        }
    }

    private RawBulk(RunningLedger ledger, Path file, int connections) throws IOException {
        this.ledger = ledger;
        this.http = ledger.bean(RestClient.class);
        this.file = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.connections = connections;
    }

    /** Reads what the views of a ledger hold. */
    static RawBulk of(RunningLedger ledger, Path file, int connections) throws IOException {
        var raw = new RawBulk(ledger, file, connections);
        for (var view : View.values()) {
            raw.read(view);
        }
        return raw;
    }

    private void read(View view) throws IOException {
        var written = new ArrayList<Body>();
        var alias = ledger.bean(ViewIndexes.class).alias(view);
        StoredDocuments.pages(http, alias, DOCUMENTS, page -> {
            var body = ByteBuffer.wrap(page.body());
            if (written.isEmpty() || written.getLast().length() >= REQUEST_BYTES) {
                written.add(new Body(bytes, 0));
            }
            written.add(written.removeLast().and(body.remaining()));
            while (body.hasRemaining()) {
                bytes += file.write(body, bytes);
            }
            documents += page.documents();
        });
        bodies.put(view, written);
    }

    /** Writes all documents into new indexes, of the settings that those of a rebuild have; how long it took in nanoseconds. */
    long send() throws Exception {
        var indexes = new ViewIndexes(ledger.bean(ElasticsearchClient.class), "raw-" + ++rounds + "-", 1);
        var requests = new ArrayList<Callable<Void>>();
        sent = make(indexes, bodies.keySet());
        for (var index : sent) {
            bodies.get(index.view()).forEach(body -> requests.add(() -> send(index.name(), body)));
        }
        long began = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(connections)) {
            for (var sent : senders.invokeAll(requests)) {
                sent.get();
            }
        }
        http.performRequest(new Request("POST", "/raw-" + rounds + "-*/_refresh"));
        return System.nanoTime() - began;
    }

    /** Deletes what was sent, and returns when the search server has nothing to do for it any more. */
    void discard() throws Exception {
        for (var index : sent) {
            ledger.bean(ViewIndexes.class).delete(index);
        }
        sent = List.of();
        ledger.untilMerged();
    }

    /** As a rebuild makes them: so they have its settings. */
    private static List<ViewIndex> make(ViewIndexes indexes, Set<View> views) throws IOException {
        var end = new LedgerPosition(0, 0);
        var build = UUID.randomUUID().toString();
        var origin = new Origin(0, end, build, views, 1, List.of(end), Thoroughness.NONE, false);
        indexes.create(views, Role.LIVE, origin, indexes.standing());
        return indexes.standing().in(Role.LIVE);
    }

    private Void send(String index, Body body) throws IOException {
        var content = ByteBuffer.allocate(body.length());
        while (content.hasRemaining()) {
            file.read(content, body.start() + content.position());
        }
        var request = new Request("POST", "/" + index + "/_bulk");
        request.addParameter("filter_path", "errors");
        request.setEntity(new NByteArrayEntity(content.array(), ContentType.APPLICATION_JSON));
        var answer = EntityUtils.toString(http.performRequest(request).getEntity());
        if (!"{\"errors\":false}".equals(answer)) {
            throw new IOException("Expected all documents to be taken, but: " + answer);
        }
        return null;
    }

    /** In words, for the report. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "the same %,d documents (%,d MB), about %,d KB a request, %d requests at a time, as a rebuild may have under way",
                documents,
                bytes / 1_000_000,
                REQUEST_BYTES / 1_000,
                connections);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

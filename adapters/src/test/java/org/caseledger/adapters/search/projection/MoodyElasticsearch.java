package org.caseledger.adapters.search.projection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.testing.SharedServers;

/** The shared Elasticsearch behind a door that can be closed for bulk requests, before or after they are done, or for PUT. */
public final class MoodyElasticsearch implements AutoCloseable {

    /** What becomes of requests. */
    public enum Mood {
        WELL,
        OVERLOADED,
        LOSES_ANSWERS,
        MAKES_NO_INDEX
    }

    private final URI real = SharedServers.elasticsearchEndpoint().uris().getFirst();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer door;
    volatile Mood mood = Mood.WELL;
    volatile int takesAtMost = Integer.MAX_VALUE;
    final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger exceptions = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String exempt;
    private volatile CountDownLatch deletes = new CountDownLatch(0);

    /** Changes it. */
    public void mood(Mood now) {
        mood = now;
    }

    /** Bulk requests for this index are served although it is overloaded. */
    public void exempt(String index) {
        exempt = index;
    }

    /** How many requests came. */
    public int requests() {
        return requests.get();
    }

    /** Requests that delete something wait from now on. */
    public void holdDeletes() {
        deletes = new CountDownLatch(1);
    }

    /** They go on. */
    public void releaseDeletes() {
        deletes.countDown();
    }

    /** How many bulk requests were refused. */
    public int refused() {
        return refused.get();
    }

    /** So many bulk requests are served although it is overloaded. */
    public void letThrough(int requests) {
        exceptions.set(requests);
    }

    public MoodyElasticsearch() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", this::handle);
        door.start();
    }

    public ElasticsearchEndpoint endpoint() {
        return ElasticsearchEndpoint.open(
                URI.create("http://127.0.0.1:" + door.getAddress().getPort()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        if (exchange.getRequestMethod().equals("DELETE")) {
            await(deletes);
        }
        boolean bulk = exchange.getRequestURI().getPath().endsWith("_bulk");
        var body = exchange.getRequestBody().readAllBytes();
        if (bulk && body.length > takesAtMost) {
            refused.incrementAndGet();
            exchange.sendResponseHeaders(413, -1);
            exchange.close();
            return;
        }
        if (bulk && mood == Mood.OVERLOADED && !isExempt(exchange) && exceptions.getAndDecrement() <= 0) {
            refused.incrementAndGet();
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
            return;
        }
        if (mood == Mood.MAKES_NO_INDEX && exchange.getRequestMethod().equals("PUT")) {
            exchange.close();
            return;
        }
        var answer = forward(exchange, body);
        if (bulk && mood == Mood.LOSES_ANSWERS) {
            refused.incrementAndGet();
            exchange.sendResponseHeaders(504, -1);
            exchange.close();
            return;
        }
        answer.headers().map().forEach((name, values) -> {
            if (!name.equals("content-length") && !name.equals("transfer-encoding") && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(
                answer.statusCode(), head || answer.body().length == 0 ? -1 : answer.body().length);
        if (!head) {
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    private boolean isExempt(HttpExchange exchange) {
        return exempt != null && exchange.getRequestURI().getPath().contains(exempt);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(
                        real.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (var name : new String[] {"Content-Type", "Accept"}) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        door.stop(0);
        client.close();
    }
}

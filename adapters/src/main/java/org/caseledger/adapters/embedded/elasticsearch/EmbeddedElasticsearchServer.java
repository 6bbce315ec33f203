package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.machine.ServerUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Elasticsearch of the ledger's own, bound to 127.0.0.1, without login: for one machine only.
 *
 * <p>Its life: it starts in the background, for it is the slowest part of a start; whoever needs its address waits for it.
 * It stops when the ledger stops or dies. Its data stays, and could be rebuilt.
 */
public final class EmbeddedElasticsearchServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearchServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration DYING = Duration.ofSeconds(30);
    private static final String LOCKED = "failed to obtain node lock";

    private final CompletableFuture<Node> node;

    private EmbeddedElasticsearchServer(CompletableFuture<Node> node) {
        this.node = node;
    }

    /** Begins to start the server and returns at once. */
    public static EmbeddedElasticsearchServer start(
            DataFolder folder, CacheFolder cache, ElasticsearchOptions options) {
        return new EmbeddedElasticsearchServer(CompletableFuture.supplyAsync(
                () -> started(folder, cache, options),
                task -> Thread.ofPlatform().daemon().name("elasticsearch-start").start(task)));
    }

    private static Node started(DataFolder folder, CacheFolder cache, ElasticsearchOptions options) {
        var began = System.nanoTime();
        try {
            var home = ElasticsearchDistribution.unpacked(options.distribution(), cache);
            var nodeFolder = NodeFolder.in(folder, cache, ServerUser.current());
            var node = untilUnlocked(new NodeCommand(home, nodeFolder, options));
            LOG.info("Elasticsearch at {} is ready after {} ms", node.address, (System.nanoTime() - began) / 1_000_000);
            return node;
        } catch (IOException e) {
            throw failed(folder.resolve("elasticsearch"), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(folder.resolve("elasticsearch"), "the start was interrupted");
        }
    }

    /** After a kill, the predecessor notices the end of its input and stops, which takes some seconds. */
    private static Node untilUnlocked(NodeCommand command) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + DYING.toNanos();
        while (true) {
            var process = launched(command);
            if (process.becomesReady(PATIENCE)) {
                return healthy(new Node(process, command.folder().address()), command.folder());
            }
            process.stop();
            if (!process.lastWords().contains(LOCKED)) {
                throw failed(command.folder().path(), "it said: " + process.lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw failed(command.folder().path(), "another Elasticsearch is still running on it");
            }
            LOG.info("The predecessor of Elasticsearch is still stopping; trying again");
        }
    }

    private static NodeProcess launched(NodeCommand command) throws IOException {
        var user = ServerUser.current();
        command.folder().prepare(user);
        return NodeProcess.speakTo(
                command.start(user), command.folder().arguments(command.home()).encoded());
    }

    private static Node healthy(Node node, NodeFolder folder) throws IOException, InterruptedException {
        var question = URI.create(node.address + "/_cluster/health?wait_for_status=yellow&timeout=120s");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(question).timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                node.process.stop();
                throw failed(folder.path(), "its health is bad: " + answer.body());
            }
        }
        return node;
    }

    private static MachineException failed(Path folder, String reason) {
        return new MachineException(
                "Expected Elasticsearch to become ready on " + folder + ", but " + reason,
                "The folder holds search views only: stop the ledger, delete the folder and start again, and they are"
                        + " rebuilt. Or set caseledger.elasticsearch.uris to an Elasticsearch 8.19 of your own.");
    }

    /**
     * The address of the server; waits until it is ready.
     *
     * @throws MachineException when it cannot start, with the end of its log and what to do about it
     */
    public URI uri() {
        try {
            return node.join().address;
        } catch (CompletionException e) {
            throw e.getCause() instanceof MachineException known ? known : e;
        }
    }

    /** Stops the server; one that is still starting is waited for first. */
    @Override
    public void close() {
        try {
            node.join().process.stop();
        } catch (CompletionException e) {
            LOG.debug("Elasticsearch had not started", e);
        }
    }

    private record Node(NodeProcess process, URI address) {}
}

package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.Guard;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.machine.RestartRules;
import org.caseledger.adapters.machine.ServerUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Elasticsearch of the ledger's own, bound to 127.0.0.1, without login: for one machine only.
 *
 * <p>Its life: it starts in the background, for it is the slowest part of a start; whoever needs its address waits for it.
 * If it ends by itself, it is started again at the same address. It stops when the ledger stops or dies. Its data stays,
 * and could be rebuilt.
 */
public final class EmbeddedElasticsearchServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearchServer.class);

    private final CompletableFuture<Guarded> node;

    private EmbeddedElasticsearchServer(CompletableFuture<Guarded> node) {
        this.node = node;
    }

    /** Begins to start the server and returns at once. */
    public static EmbeddedElasticsearchServer start(
            DataFolder folder, CacheFolder cache, ElasticsearchOptions options) {
        return new EmbeddedElasticsearchServer(CompletableFuture.supplyAsync(
                () -> started(folder, cache, options),
                task -> Thread.ofPlatform().daemon().name("elasticsearch-start").start(task)));
    }

    private static Guarded started(DataFolder folder, CacheFolder cache, ElasticsearchOptions options) {
        var began = System.nanoTime();
        try {
            var home = ElasticsearchDistribution.unpacked(options.distribution(), cache);
            var nodeFolder = NodeFolder.in(folder, cache, ServerUser.current());
            var node = Node.start(new NodeCommand(home, nodeFolder, options));
            LOG.info(
                    "Elasticsearch at {} is ready after {} ms",
                    node.address(),
                    (System.nanoTime() - began) / 1_000_000);
            return new Guarded(node, Guard.over("Elasticsearch", node, RestartRules.standard()));
        } catch (IOException e) {
            throw Node.failed(folder.resolve("elasticsearch"), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Node.failed(folder.resolve("elasticsearch"), "the start was interrupted");
        }
    }

    /**
     * The address of the server; waits until it is ready.
     *
     * @throws MachineException when it cannot start, with the end of its log and what to do about it
     */
    public URI uri() {
        try {
            return node.join().node.address();
        } catch (CompletionException e) {
            throw e.getCause() instanceof MachineException known ? known : e;
        }
    }

    /** Stops the server; one that is still starting is waited for first. */
    @Override
    public void close() {
        try {
            var guarded = node.join();
            guarded.guard.close();
            guarded.node.stop();
        } catch (CompletionException e) {
            LOG.debug("Elasticsearch had not started", e);
        }
    }

    private record Guarded(Node node, Guard guard) {}
}

package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
 *
 * <p>Whoever waits for a server that is still starting when the ledger is ended waits no more, and fails: so that the start
 * of the ledger ends at once, and all that it has started by then with it.
 */
public final class EmbeddedElasticsearchServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearchServer.class);

    /** The start itself fails long before, and tells why. */
    private static final long LONGEST_MINUTES = 60;

    private static final Duration GIVEN_UP_WITHIN = Duration.ofSeconds(5);

    private final CompletableFuture<Guarded> node;

    private EmbeddedElasticsearchServer(CompletableFuture<Guarded> node) {
        this.node = node;
    }

    /** Begins to start the server and returns at once. */
    public static EmbeddedElasticsearchServer start(
            DataFolder folder, CacheFolder cache, ElasticsearchOptions options) {
        var node = new CompletableFuture<Guarded>();
        var starting = Thread.ofPlatform().daemon().name("elasticsearch-start").unstarted(() -> {
            try {
                var started = started(folder, cache, options);
                if (!node.complete(started)) {
                    started.stop();
                }
            } catch (Throwable failure) {
                node.completeExceptionally(failure);
            }
        });
        failIfEnded(node, starting);
        if (!node.isDone()) {
            starting.start();
        }
        return new EmbeddedElasticsearchServer(node);
    }

    private static void failIfEnded(CompletableFuture<Guarded> node, Thread starting) {
        var hook = new Thread(() -> {
            node.completeExceptionally(new MachineException(
                    "Expected Elasticsearch to start, but the ledger was ended meanwhile.", "Start it again."));
            giveUp(starting);
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            node.whenComplete((started, failure) -> remove(hook));
        } catch (IllegalStateException ending) {
            hook.run();
        }
    }

    /** Returns when its process is killed, which has only views. */
    private static void giveUp(Thread starting) {
        try {
            starting.interrupt();
            starting.join(GIVEN_UP_WITHIN.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.debug("The program is ending");
        }
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
     * The address of the server; waits until it is ready. Within a limit: Spring takes a thread that waits without one for
     * stuck, and when the ledger is ended it would leave behind what was started before.
     *
     * @throws MachineException when it cannot start, with the end of its log and what to do about it
     */
    public URI uri() {
        try {
            return ready().node.address();
        } catch (CompletionException e) {
            throw e.getCause() instanceof MachineException known ? known : e;
        }
    }

    private Guarded ready() {
        try {
            return node.get(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (TimeoutException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** Stops the server; one that is still starting is waited for first, unless the whole program is being ended. */
    @Override
    public void close() {
        try {
            ready().stop();
        } catch (CompletionException e) {
            LOG.debug("Elasticsearch had not started", e);
        }
    }

    private record Guarded(Node node, Guard guard) {

        void stop() {
            guard.close();
            node.stop();
        }
    }
}

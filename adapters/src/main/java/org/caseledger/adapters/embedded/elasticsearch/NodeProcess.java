package org.caseledger.adapters.embedded.elasticsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server process, spoken to as its own start script would: arguments in, a marker out when it is ready, a
 * marker in to stop it. It also stops at the end of its input, so that it never outlives the ledger.
 */
final class NodeProcess {

    private static final Logger LOG = LoggerFactory.getLogger(NodeProcess.class);
    private static final char READY = '\u0018';
    private static final int STOP = 27;
    private static final int BY_SIGNAL = 128;
    private static final int LINES_KEPT = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Deque<String> tail = new ArrayDeque<>();
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean ready;

    private NodeProcess(Process process) {
        this.process = process;
    }

    static NodeProcess speakTo(Process process, byte[] arguments) {
        var node = new NodeProcess(process);
        Thread.ofPlatform().daemon().name("elasticsearch-output").start(node::listen);
        try {
            process.getOutputStream().write(arguments);
            process.getOutputStream().flush();
        } catch (IOException e) {
            LOG.debug("The server ended before it had read its arguments", e);
        }
        return node;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            LOG.debug("The server's output ended", e);
        } finally {
            decided.countDown();
        }
    }

    private void hear(String line) {
        LOG.debug("{}", line);
        synchronized (tail) {
            tail.addLast(line);
            if (tail.size() > LINES_KEPT) {
                tail.removeFirst();
            }
        }
        if (line.indexOf(READY) >= 0) {
            ready = true;
            decided.countDown();
        }
    }

    /** Waits until the server is ready or has ended; false if it ended or took longer than the limit. */
    boolean becomesReady(Duration limit) throws InterruptedException {
        return decided.await(limit.toMillis(), TimeUnit.MILLISECONDS) && ready;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Whether it has ended, and not of its own will or for its own fault: by a signal. */
    boolean wasKilled() {
        return !process.isAlive() && process.exitValue() > BY_SIGNAL;
    }

    /** The last that the server said. */
    String lastWords() {
        synchronized (tail) {
            return String.join(System.lineSeparator(), tail);
        }
    }

    /** Ends the server by force. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Asks the server to stop, waits, and ends it by force if it does not. */
    void stop() {
        try (var input = process.getOutputStream()) {
            input.write(STOP);
        } catch (IOException e) {
            LOG.debug("The server had ended already", e);
        }
        try {
            if (!process.waitFor(PATIENCE)) {
                LOG.warn("Elasticsearch did not stop within {}; it is ended by force", PATIENCE);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

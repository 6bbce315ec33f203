package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.caseledger.adapters.machine.Guard;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.machine.ServerUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node on one folder: a process that may be followed by another one, at the address that the first one chose, so that
 * nobody has to look for it again.
 */
final class Node implements Guard.Server {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration DYING = Duration.ofSeconds(30);
    private static final String LOCKED = "failed to obtain node lock";

    private final NodeCommand command;
    private final URI address;
    private volatile NodeProcess process;

    private Node(NodeCommand command, NodeProcess process) throws IOException {
        this.command = command;
        this.process = process;
        this.address = command.folder().address();
    }

    /**
     * Starts it on a port that is free.
     *
     * @throws MachineException when it cannot start, with the end of its log
     */
    static Node start(NodeCommand command) throws IOException, InterruptedException {
        var node = new Node(command, untilUnlocked(command, 0));
        node.requireHealth();
        return node;
    }

    @Override
    public boolean runs() {
        return process.alive();
    }

    @Override
    public void startAgain() throws IOException, InterruptedException {
        process = untilUnlocked(command, address.getPort());
        requireHealth();
    }

    URI address() {
        return address;
    }

    void stop() {
        process.stop();
    }

    /**
     * After a kill, the predecessor notices the end of its input and stops, which takes some seconds. One that is itself
     * killed while it starts is started once more.
     */
    private static NodeProcess untilUnlocked(NodeCommand command, int port) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + DYING.toNanos();
        while (true) {
            var process = launched(command, port);
            if (becomesReady(process)) {
                return process;
            }
            var killed = process.wasKilled();
            process.stop();
            if (!killed && !process.lastWords().contains(LOCKED)) {
                throw failed(command.folder().path(), "it said: " + process.lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw failed(
                        command.folder().path(),
                        killed ? "it is killed again and again" : "another Elasticsearch is still running on it");
            }
            LOG.info(
                    "{}; trying again",
                    killed
                            ? "Elasticsearch was killed while it started"
                            : "The predecessor of Elasticsearch is still stopping");
        }
    }

    /** One for which nobody waits any more is not left behind; it could be asked to stop only once it is ready. */
    private static boolean becomesReady(NodeProcess process) throws InterruptedException {
        try {
            return process.becomesReady(PATIENCE);
        } catch (InterruptedException givenUp) {
            process.kill();
            throw givenUp;
        }
    }

    private static NodeProcess launched(NodeCommand command, int port) throws IOException {
        var user = ServerUser.current();
        command.folder().prepare(user);
        return NodeProcess.speakTo(
                command.start(user),
                command.folder().arguments(command.home(), port).encoded());
    }

    /** A node that nobody can use is not left behind. */
    private void requireHealth() throws IOException, InterruptedException {
        var trouble = "";
        try (var client = HttpClient.newHttpClient()) {
            var question = URI.create(address + "/_cluster/health?wait_for_status=yellow&timeout=120s");
            var answer = client.send(
                    HttpRequest.newBuilder(question).timeout(PATIENCE).build(), BodyHandlers.ofString());
            trouble = answer.statusCode() == 200 ? "" : answer.body();
        } catch (IOException e) {
            trouble = e.toString();
        } catch (InterruptedException givenUp) {
            process.kill();
            throw givenUp;
        }
        if (!trouble.isEmpty()) {
            stop();
            throw failed(command.folder().path(), "its health is bad: " + trouble);
        }
    }

    static MachineException failed(Path folder, String reason) {
        return new MachineException(
                "Expected Elasticsearch to become ready on " + folder + ", but " + reason,
                "The folder holds search views only: stop the ledger, delete the folder and start again, and they are"
                        + " rebuilt. Or set caseledger.elasticsearch.uris to an Elasticsearch 8.19 of your own.");
    }
}

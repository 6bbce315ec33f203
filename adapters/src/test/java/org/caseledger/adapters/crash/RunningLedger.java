package org.caseledger.adapters.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.Distribution;
import org.caseledger.adapters.testing.Wire;

/**
 * The whole ledger as a process of its own, with its embedded servers on a folder. Whoever runs it in earnest lets the
 * operating system start it again when it has died; here this class does.
 */
final class RunningLedger implements AutoCloseable {

    private final Path folder;
    private final int port;
    private volatile Process process;

    private RunningLedger(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch(serving());
    }

    static RunningLedger on(Path folder) throws IOException {
        return new RunningLedger(folder, freePort());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    Wire wire() {
        return new Wire(port);
    }

    Process process() {
        return process;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Starts it again after it was killed. */
    void startAgain() {
        try {
            process = launch(serving());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The ledger did not stop");
        }
    }

    /** Compares the views with the events, by the program's own command, and returns how it ended. */
    int compare() throws IOException, InterruptedException {
        var comparing = launch(List.of("compare"));
        if (!comparing.waitFor(Duration.ofMinutes(10))) {
            comparing.destroyForcibly();
            throw new IllegalStateException("The comparison did not end");
        }
        return comparing.exitValue();
    }

    private List<String> serving() {
        return List.of("serve", "--no-demo", "--server.port=" + port);
    }

    private Process launch(List<String> arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-D" + Distribution.PROPERTY + "="
                        + Distribution.quick().distribution().toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                CaseLedger.class.getName()));
        line.addAll(arguments);
        line.addAll(
                List.of("--caseledger.data-folder=" + data(), "--caseledger.embedded.elasticsearch.quick-start=true"));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** What all its processes said, one after the other. */
    Path log() {
        return folder.resolve("ledger.log");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

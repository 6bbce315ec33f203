package org.caseledger.adapters.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.Distribution;
import org.caseledger.adapters.testing.Ports;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.caseledger.adapters.testing.Wire;

/**
 * The whole ledger as a process of its own, with its embedded servers on a folder. Whoever runs it in earnest lets the
 * operating system start it again when it has died; here this class does.
 */
final class RunningLedger implements AutoCloseable {

    private static final String SECRET = "--caseledger.secret=a secret of the tests, of 32 bytes or more";
    private static final String DEMO_CLIENTS = "--caseledger.security.demo-issuer=true";

    private final Path folder;
    private final List<String> settings;
    private final int port = Ports.free();
    private final Thread hook = new Thread(this::end);
    private volatile Process process;

    private RunningLedger(Path folder, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.process = launch(serving());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param settings what it is told besides where to be */
    static RunningLedger on(Path folder, List<String> settings) throws IOException {
        return new RunningLedger(folder, settings);
    }

    Wire wire() {
        return new Wire(port);
    }

    Process process() {
        return process;
    }

    /** To be asked while it starts, so that nobody waits for one that ended at once. */
    void requireRunning() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "The ledger ended with " + process.exitValue() + "; see the log in " + folder);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Where PostgreSQL says who it is. */
    Path postmasterFile() {
        return data().resolve("postgresql").resolve("postmaster.pid");
    }

    /** Its embedded database, as it runs now. */
    Database database() throws IOException {
        var port = Files.readAllLines(postmasterFile()).get(3).strip();
        var password = Files.readString(data().resolve("postgresql.password")).strip();
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/caseledger", "caseledger", password);
    }

    /** Its embedded search server, as it runs now. */
    private String searchServer() throws IOException {
        var ports = data().resolve("elasticsearch").resolve("logs").resolve("http.ports");
        return Files.readAllLines(ports).stream()
                .filter(line -> line.startsWith("127.0.0.1:"))
                .findFirst()
                .map(line -> "http://" + line)
                .orElseThrow();
    }

    /** Starts it again after it was killed. */
    void startAgain() {
        try {
            process = launch(serving());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a comparison went.
     *
     * @param ending how the program ended
     * @param said its last words
     */
    record Comparison(int ending, String said) {}

    /** Compares the views with the events by the program's own command, on the servers of this one, which goes on. */
    Comparison compare() throws IOException, InterruptedException {
        var output = folder.resolve("comparison.log");
        var comparing = launch(comparing(), output);
        if (!comparing.waitFor(Duration.ofMinutes(10))) {
            comparing.destroyForcibly();
            throw new IllegalStateException("The comparison did not end; see " + output);
        }
        var said = Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("Compared "))
                .reduce((one, other) -> other)
                .orElse("nothing; see " + output);
        return new Comparison(comparing.exitValue(), said);
    }

    private List<String> comparing() throws IOException {
        var database = database();
        return List.of(
                "compare",
                "--caseledger.data-folder=" + folder.resolve("comparing"),
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--caseledger.elasticsearch.uris=" + searchServer());
    }

    private List<String> serving() {
        return List.of(
                "serve",
                "--no-demo",
                "--server.port=" + port,
                "--caseledger.data-folder=" + data(),
                "--caseledger.embedded.elasticsearch.quick-start=true");
    }

    private Process launch(List<String> arguments) throws IOException {
        return launch(arguments, log());
    }

    /** Java compiles little, to be ready sooner. */
    private Process launch(List<String> arguments, Path output) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-D" + Distribution.PROPERTY + "="
                        + Distribution.quick().distribution().toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                CaseLedger.class.getName()));
        line.addAll(arguments);
        line.addAll(settings);
        line.add(SECRET);
        line.add(DEMO_CLIENTS);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    /** What all its processes said, one after the other. */
    Path log() {
        return folder.resolve("ledger.log");
    }

    /** Ends it as an operator does, with its servers. */
    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

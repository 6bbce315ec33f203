package org.caseledger.adapters.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caseledger.adapters.testing.Distribution;

/** Another Java process that runs embedded servers, so that it can be killed as a power failure would kill it. */
public final class LaunchedLedger implements AutoCloseable {

    private final Process process;
    private final String output;

    private LaunchedLedger(Process process, String output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it and waits until its server is ready, or until it has given up. */
    public static LaunchedLedger on(Path folder, String server) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + Distribution.PROPERTY + "=" + System.getProperty(Distribution.PROPERTY, ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedServersLauncher.class.getName(),
                        folder.toString(),
                        server)
                .redirectErrorStream(true)
                .start();
        return new LaunchedLedger(process, untilReady(process));
    }

    private static String untilReady(Process process) throws IOException {
        var heard = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.append(line).append('\n');
            if (line.startsWith(EmbeddedServersLauncher.READY)) {
                return line.substring(EmbeddedServersLauncher.READY.length());
            }
        }
        return heard.toString();
    }

    /** The address of its server, or what it said when it gave up. */
    public String output() {
        return output;
    }

    /** Ends it without a warning: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}

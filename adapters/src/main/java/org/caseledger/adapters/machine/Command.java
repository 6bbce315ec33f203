package org.caseledger.adapters.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A short-lived program of a server: run it, wait for its end, read what it said.
 *
 * @param line the program and its arguments
 * @param directory the working directory, which the program's user must reach
 */
public record Command(List<String> line, Path directory) {

    /**
     * Runs the program to its end.
     *
     * @param limit after which it is ended by force
     * @return what it printed, both channels
     */
    public Outcome run(Duration limit) {
        try {
            var process = new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var output = CompletableFuture.supplyAsync(() -> textOf(process), Thread::startVirtualThread);
            return finish(process, output, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome finish(Process process, CompletableFuture<String> output, Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return new Outcome(process.exitValue(), output.join());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome(-1, "interrupted");
        }
    }

    private static String textOf(Process process) {
        try (var stream = process.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /**
     * How a program ended.
     *
     * @param exit its exit code, 0 for success
     * @param output what it printed
     */
    public record Outcome(int exit, String output) {

        /** Whether it did what it was asked to do. */
        public boolean succeeded() {
            return exit == 0;
        }
    }
}

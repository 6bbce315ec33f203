package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Which processors the servers run on. In production Elasticsearch has machines of its own, and what the ledger does takes
 * nothing from it: half of the processors of this machine for it alone come near to that. By Linux's {@code taskset}.
 */
final class Processors {

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    private Processors() {}

    static boolean canBeDivided() {
        try {
            return ALL > 1 && run("taskset", "--version") == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** One half for Elasticsearch, the other for everything else. */
    static void divide() throws IOException {
        allow(ServerProcesses.elasticsearch(), ALL / 2, ALL - 1);
        allow(ServerProcesses.postgres(), 0, ALL / 2 - 1);
        allow(Stream.of(ProcessHandle.current()), 0, ALL / 2 - 1);
    }

    /** All of them for everybody. */
    static void share() throws IOException {
        allow(ServerProcesses.elasticsearch(), 0, ALL - 1);
        allow(ServerProcesses.postgres(), 0, ALL - 1);
        allow(Stream.of(ProcessHandle.current()), 0, ALL - 1);
    }

    private static void allow(Stream<ProcessHandle> processes, int first, int last) throws IOException {
        for (var process : processes.toList()) {
            int status = run("taskset", "-acp", first + "-" + last, Long.toString(process.pid()));
            if (status != 0 && process.isAlive()) {
                throw new IOException("Expected to move process " + process.pid() + " to processors " + first + " to "
                        + last + ", but taskset ended with " + status);
            }
        }
    }

    private static int run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(line -> {});
            return process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}

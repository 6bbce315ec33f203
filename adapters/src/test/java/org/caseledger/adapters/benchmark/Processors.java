package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Which processors the servers run on. In production Elasticsearch has machines of its own, and what the ledger does takes
 * nothing from it: half of the processors of this machine for it alone come near to that. By Linux's {@code taskset}.
 */
record Processors(ServerProcesses servers) implements Condition {

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    /** Unless this process itself may run on all of them, nobody can give all of them back. */
    static boolean canBeDivided() {
        try {
            return ALL > 1
                    && said("taskset", "-cp", pid(ProcessHandle.current()))
                            .strip()
                            .endsWith(" " + list(0, ALL - 1));
        } catch (IOException missing) {
            return false;
        }
    }

    /** One half for Elasticsearch, the other for everything else. */
    @Override
    public End begin() throws IOException {
        try {
            divide();
        } catch (IOException | RuntimeException half) {
            try {
                share();
            } catch (IOException | RuntimeException more) {
                half.addSuppressed(more);
            }
            throw half;
        }
        return this::share;
    }

    private void divide() throws IOException {
        int moved = allow(servers.elasticsearch(), ALL / 2, ALL - 1);
        if (moved == 0) {
            throw new IOException("Expected an Elasticsearch that this process started");
        }
        allow(servers.postgres(), 0, ALL / 2 - 1);
        allow(Stream.of(ProcessHandle.current()), 0, ALL / 2 - 1);
    }

    /** All of them for everybody. */
    private void share() throws IOException {
        allow(Stream.of(ProcessHandle.current()), 0, ALL - 1);
        allow(servers.postgres(), 0, ALL - 1);
        allow(servers.elasticsearch(), 0, ALL - 1);
    }

    private static int allow(Stream<ProcessHandle> processes, int first, int last) throws IOException {
        int moved = 0;
        for (var process : processes.toList()) {
            var said = said("taskset", "-acp", list(first, last), pid(process));
            if (said.contains("failed") && process.isAlive()) {
                throw new IOException(
                        "Expected to move a server to processors " + list(first, last) + ", but: " + said);
            }
            moved++;
        }
        return moved;
    }

    private static String list(int first, int last) {
        return switch (last - first) {
            case 0 -> Integer.toString(first);
            case 1 -> first + "," + last;
            default -> first + "-" + last;
        };
    }

    private static String pid(ProcessHandle process) {
        return Long.toString(process.pid());
    }

    private static String said(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

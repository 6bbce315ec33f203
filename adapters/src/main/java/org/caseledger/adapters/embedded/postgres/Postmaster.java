package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the server that runs on a data folder: the one that a killed ledger left behind. */
final class Postmaster {

    private Postmaster() {}

    /**
     * The process id of the server that is alive on this folder. Process ids are reused, so the file alone proves
     * nothing: the process must be PostgreSQL and, where the system tells, be at work in this folder.
     */
    static Optional<Long> aliveOn(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .filter(pid -> isPostgresIn(data, pid));
    }

    /**
     * Whether the server that is alive on this folder accepts connections, as it notes itself in line 8 of its file
     * ({@code LOCK_FILE_LINE_PM_STATUS} in PostgreSQL's {@code miscadmin.h}).
     */
    static boolean isReadyOn(Path data) throws IOException {
        return aliveOn(data).isPresent()
                && Files.readAllLines(data.resolve("postmaster.pid")).stream()
                        .skip(7)
                        .findFirst()
                        .filter(status -> status.strip().equals("ready"))
                        .isPresent();
    }

    private static boolean isPostgresIn(Path data, long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).endsWith("postgres") || command.endsWith("postgres.exe"))
                .filter(process -> worksIn(data, pid))
                .isPresent();
    }

    private static boolean worksIn(Path data, long pid) {
        var directory = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return !Files.exists(directory) || directory.toRealPath().equals(data.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}

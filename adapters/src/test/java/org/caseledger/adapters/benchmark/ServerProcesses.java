package org.caseledger.adapters.benchmark;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The processes of the servers that the benchmarks run beside.
 *
 * @param postmaster the first process of PostgreSQL, whose children the others are
 */
record ServerProcesses(ProcessHandle postmaster) {

    /** PostgreSQL is nobody's child, for it outlives who started it: it says itself who it is. */
    static ServerProcesses of(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var backend = statement.executeQuery("SELECT pg_backend_pid()")) {
            backend.next();
            return new ServerProcesses(
                    ProcessHandle.of(backend.getLong(1)).orElseThrow().parent().orElseThrow());
        }
    }

    Stream<ProcessHandle> elasticsearch() {
        return ProcessHandle.current().descendants();
    }

    Stream<ProcessHandle> postgres() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }
}

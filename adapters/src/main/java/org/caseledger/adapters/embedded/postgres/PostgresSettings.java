package org.caseledger.adapters.embedded.postgres;

import org.caseledger.adapters.machine.Memory;

/**
 * What may be tuned about the embedded database. Durability may not: what the ledger acknowledged is on the disk.
 *
 * @param maxConnections connections at most
 * @param sharedBuffers its page cache, with PostgreSQL's units ("256MB")
 */
public record PostgresSettings(int maxConnections, String sharedBuffers) {

    /** In megabytes. */
    private static final long LEAST_CACHE = 256;

    private static final long MOST_CACHE = 4096;

    /** 100 connections, and a cache as large as this machine can well give. */
    public static PostgresSettings standard() {
        return new PostgresSettings(100, cacheOfThisMachine());
    }

    /** For this machine, or for the part of it that a container may use. */
    public static String cacheOfThisMachine() {
        return cache(Memory.ofThisMachine());
    }

    /**
     * An eighth of a memory, at least 256 MB, at most 4 GB; it is taken as the ledger grows. A page that is not in it is
     * copied from the operating system, and its checksum computed: so reading whole histories took a quarter longer.
     */
    static String cache(Memory memory) {
        return memory.eighth(LEAST_CACHE, MOST_CACHE) + "MB";
    }

    /**
     * The text of {@code postgresql.conf}. The server's log never holds a statement, its parameters or a row, for these
     * carry personal data.
     */
    String configuration(int port) {
        return """
            # Written anew at each start of the ledger.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = %d
            password_encryption = 'scram-sha-256'

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_compression = on
            max_wal_size = '2GB'
            min_wal_size = '256MB'
            checkpoint_timeout = '15min'
            checkpoint_completion_target = 0.9

            shared_buffers = '%s'
            effective_cache_size = '1GB'
            work_mem = '16MB'
            maintenance_work_mem = '128MB'
            random_page_cost = 1.1

            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_checkpoints = off
            log_statement = 'none'
            log_min_error_statement = 'panic'
            log_error_verbosity = 'terse'
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """
                .formatted(port, maxConnections, sharedBuffers);
    }

    /** The text of {@code pg_hba.conf}: nobody enters without the password, not even another user of this machine. */
    static String access() {
        return """
            host all all 127.0.0.1/32 scram-sha-256
            """;
    }
}

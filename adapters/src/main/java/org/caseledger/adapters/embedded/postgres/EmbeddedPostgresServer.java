package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.Command;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.Guard;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.machine.RestartRules;
import org.caseledger.adapters.machine.ServerUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the ledger's own: bound to 127.0.0.1, entered by password only, durable, its data kept in the data
 * folder.
 *
 * <p>Its life: made at the first start; started again on the same port if it ends by itself; stopped when the ledger
 * stops. If the ledger is killed, the server goes on by
 * itself until the next start finds it there and stops it before starting its own, so that two never share the files. If
 * both are killed, it recovers from its log.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PostgresCluster cluster;
    private final String password;
    private final int port;
    private final Guard guard;

    private EmbeddedPostgresServer(PostgresCluster cluster, PostgresSettings settings, String password, int port) {
        this.cluster = cluster;
        this.password = password;
        this.port = port;
        this.guard = Guard.over("PostgreSQL", new Restarting(cluster, settings, port), RestartRules.standard());
    }

    /**
     * Starts the server and returns when it accepts connections to the ledger's database.
     *
     * @throws MachineException when it cannot, with what to do about it
     */
    public static EmbeddedPostgresServer start(DataFolder folder, CacheFolder cache, PostgresSettings settings) {
        var began = System.nanoTime();
        try {
            var data = folder.resolve("postgresql");
            var cluster = PostgresCluster.of(PostgresBinaries.unpacked(cache), data, ServerUser.current(), PATIENCE);
            var password = OwnerPassword.readOrMake(folder.resolve("postgresql.password"));
            cluster.prepare(password);
            stopOrphan(cluster);
            var server = new EmbeddedPostgresServer(cluster, settings, password, startOnFreePort(cluster, settings));
            server.makeDatabase();
            LOG.info(
                    "PostgreSQL on port {} is ready after {} ms", server.port, (System.nanoTime() - began) / 1_000_000);
            return server;
        } catch (IOException e) {
            throw new MachineException(
                    "Expected to start PostgreSQL on " + folder.resolve("postgresql") + ", but: " + e,
                    "Check the disk and who owns the data folder, or set spring.datasource.url.",
                    e);
        }
    }

    private static void stopOrphan(PostgresCluster cluster) throws IOException {
        var orphan = Postmaster.aliveOn(cluster.data());
        if (orphan.isPresent()) {
            LOG.warn("A killed ledger left its PostgreSQL running (process {}); it is stopped first", orphan.get());
            cluster.stop();
        }
    }

    /**
     * Somebody else may take the port between the choice and the start, and the server may be killed while it starts: then
     * it is tried again.
     */
    private static int startOnFreePort(PostgresCluster cluster, PostgresSettings settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var port = freePort();
            var outcome = cluster.start(settings, port);
            if (outcome.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS || cluster.recovery().isGivenUp()) {
                throw notStarted(cluster, outcome);
            }
        }
    }

    private static MachineException notStarted(PostgresCluster cluster, Command.Outcome outcome) throws IOException {
        return PostgresCluster.failed(
                "start PostgreSQL on " + cluster.data(),
                outcome.output() + System.lineSeparator() + cluster.lastWords());
    }

    /** On the same port, where everybody looks for it. PostgreSQL itself refuses files that another one still uses. */
    private record Restarting(PostgresCluster cluster, PostgresSettings settings, int port) implements Guard.Server {

        @Override
        public boolean runs() {
            try {
                return Postmaster.aliveOn(cluster.data()).isPresent();
            } catch (IOException | NumberFormatException e) {
                LOG.debug("Whether PostgreSQL runs cannot be told now", e);
                return true;
            }
        }

        @Override
        public void startAgain() throws IOException {
            var outcome = cluster.start(settings, port);
            if (!outcome.succeeded()) {
                throw notStarted(cluster, outcome);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = 'caseledger'")) {
            if (!found.next()) {
                statement.execute("create database caseledger");
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /** A server that nobody can use is not left behind. */
    private MachineException unusable(SQLException e) {
        close();
        return new MachineException(
                "Expected to enter the embedded PostgreSQL, but: " + e.getMessage(),
                "If the file postgresql.password in the data folder was changed or lost, bring back the one that belongs"
                        + " to this data.",
                e);
    }

    /** The JDBC address of the ledger's database. */
    public String jdbcUrl() {
        return jdbcUrl("caseledger");
    }

    /** The JDBC address of another database on this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The role that owns all databases. */
    public String username() {
        return PostgresCluster.OWNER;
    }

    /** Its password. */
    public String password() {
        return password;
    }

    /** Stops the server; connections that are still open are cut. */
    @Override
    public void close() {
        cluster.recovery().giveUp();
        guard.close();
        try {
            cluster.stop();
        } catch (IOException | MachineException e) {
            LOG.warn("PostgreSQL did not stop cleanly; it recovers at the next start", e);
        }
    }
}

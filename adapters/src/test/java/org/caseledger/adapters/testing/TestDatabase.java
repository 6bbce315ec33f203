package org.caseledger.adapters.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for the whole test run, durable as in production, with a migrated database for whoever asks. */
public final class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        // Gathering statistics is a transaction like any other and may hold back ledger order for a
                        // moment.
                        .setServerConfig("autovacuum", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "256MB")
                        .start();
                create(server, "migrated", "template0");
                Flyway.configure()
                        .dataSource(server.getDatabase("postgres", "migrated"))
                        .load()
                        .migrate();
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A pool of connections to an empty ledger of its own. */
    public static HikariDataSource emptyLedger() {
        return pool("migrated");
    }

    /** A pool of connections to a database in which nothing was made yet. */
    public static HikariDataSource withoutTables() {
        return pool("template0");
    }

    private static HikariDataSource pool(String template) {
        String name = "ledger" + DATABASES.incrementAndGet();
        create(Server.RUNNING, name, template);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(40);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

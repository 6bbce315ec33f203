package org.caseledger.adapters.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for the whole test run, durable as in production, with an empty ledger for whoever asks. */
public final class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Emptied databases: making one and removing its files in the end costs more than emptying it. */
    private static final Queue<String> EMPTIED = new ConcurrentLinkedQueue<>();

    private TestDatabase() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        // Gathering statistics is a transaction too and may hold back ledger order for a moment.
                        .setServerConfig("autovacuum", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "256MB")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A pool of connections to an empty ledger of its own. */
    public static HikariDataSource emptyLedger() {
        String emptied = EMPTIED.poll();
        return new Pool(emptied == null ? migrated(create()) : emptied);
    }

    /** A pool of connections to a database in which nothing was made yet. */
    public static HikariDataSource withoutTables() {
        return configured(new HikariDataSource(), create());
    }

    private static String create() {
        String name = "ledger" + DATABASES.incrementAndGet();
        execute("postgres", "CREATE DATABASE " + name);
        return name;
    }

    private static String migrated(String name) {
        Flyway.configure()
                .dataSource(Server.RUNNING.getDatabase("postgres", name))
                .load()
                .migrate();
        return name;
    }

    private static void execute(String database, String sql) {
        try (Connection connection =
                        Server.RUNNING.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HikariDataSource configured(HikariDataSource pool, String database) {
        pool.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", database));
        pool.setMaximumPoolSize(40);
        pool.setMinimumIdle(1);
        return pool;
    }

    /** Empties its database when it is closed, as only the owner of the tables can. */
    private static final class Pool extends HikariDataSource {

        private final String database;

        private Pool(String database) {
            this.database = database;
            configured(this, database);
        }

        @Override
        public void close() {
            super.close();
            execute(
                    database,
                    """
                    ALTER TABLE ledger_event DISABLE TRIGGER ledger_event_is_immutable;
                    TRUNCATE ledger_event, ledger_snapshot, projection_token;
                    ALTER TABLE ledger_event ENABLE ALWAYS TRIGGER ledger_event_is_immutable
                    """);
            EMPTIED.add(database);
        }
    }
}

package org.caseledger.adapters.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.flywaydb.core.Flyway;

/** Empty ledgers in the shared PostgreSQL, which is as durable as in production. */
public final class TestDatabase {

    /** Emptied databases: making one and removing its files in the end costs more than emptying it. */
    private static final Queue<Database> EMPTIED = new ConcurrentLinkedQueue<>();

    static {
        // Gathering statistics is a transaction like any other and may hold back ledger order for a moment.
        Database any = SharedServers.freshDatabase();
        execute(any, "ALTER SYSTEM SET autovacuum = off");
        execute(any, "SELECT pg_reload_conf()");
        EMPTIED.add(migrated(any));
    }

    private TestDatabase() {}

    /** A pool of connections to an empty ledger of its own. */
    public static HikariDataSource emptyLedger() {
        Database emptied = EMPTIED.poll();
        return new Pool(emptied == null ? migrated(SharedServers.freshDatabase()) : emptied);
    }

    /** A pool of connections to a database in which nothing was made yet. */
    public static HikariDataSource withoutTables() {
        return configured(new HikariDataSource(), SharedServers.freshDatabase());
    }

    private static Database migrated(Database database) {
        Flyway.configure().dataSource(database.dataSource()).load().migrate();
        return database;
    }

    private static void execute(Database database, String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HikariDataSource configured(HikariDataSource pool, Database database) {
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(40);
        pool.setMinimumIdle(1);
        return pool;
    }

    /** Empties its database when it is closed, as only the owner of the tables can. */
    private static final class Pool extends HikariDataSource {

        private final Database database;

        private Pool(Database database) {
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
                    TRUNCATE ledger_event, ledger_snapshot, projection_token, projection_instance, dead_letter, dropped_dead_letter;
                    ALTER TABLE ledger_event ENABLE ALWAYS TRIGGER ledger_event_is_immutable
                    """);
            EMPTIED.add(database);
        }
    }
}

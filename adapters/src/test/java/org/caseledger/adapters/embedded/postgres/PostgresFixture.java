package org.caseledger.adapters.embedded.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;

/** A database server on a folder, from its start to its stop. */
final class PostgresFixture implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedPostgresServer server;

    PostgresFixture(Path path) {
        folder = DataFolder.open(path);
        try {
            server = EmbeddedPostgresServer.start(folder, CacheFolder.ofThisUser(), new PostgresSettings(100, "256MB"));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    EmbeddedPostgresServer server() {
        return server;
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }
}

package org.caseledger.adapters.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which answers are waited for without an end: making an index on a large table takes longer than any
 * answer should. A pool gives them back their own patience when they return to it.
 */
final class Unhurried extends DelegatingDataSource {

    private static final int FOR_EVER = 0;

    Unhurried(DataSource hurried) {
        super(hurried);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return unhurried(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return unhurried(super.getConnection(username, password));
    }

    private static Connection unhurried(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
        return connection;
    }
}

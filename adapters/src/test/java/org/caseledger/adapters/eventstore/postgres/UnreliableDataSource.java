package org.caseledger.adapters.eventstore.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database behind a line that breaks during the first commits: before they get there, or before the answer. */
final class UnreliableDataSource extends DelegatingDataSource {

    private final AtomicInteger losses;
    private final boolean commitArrives;

    UnreliableDataSource(DataSource database, int losses, boolean commitArrives) {
        super(database);
        this.losses = new AtomicInteger(losses);
        this.commitArrives = commitArrives;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && losses.getAndDecrement() > 0) {
                        loseTheLine(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void loseTheLine(Connection connection) throws SQLException {
        if (commitArrives) {
            connection.commit();
        }
        connection.abort(Runnable::run);
        throw new SQLException("The line broke", "08006");
    }
}

package org.caseledger.adapters.eventstore.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A real database behind a line that breaks during the first commits: before they get there, or before the answer. An
 * insert that commits by itself is one, too.
 */
final class UnreliableDataSource extends DelegatingDataSource {

    private final AtomicInteger losses;
    private final boolean commitArrives;

    UnreliableDataSource(DataSource database, int losses, boolean commitArrives) {
        super(database);
        this.losses = new AtomicInteger(losses);
        this.commitArrives = commitArrives;
    }

    /** The next commits are lost like the first. */
    void lose(int commits) {
        losses.set(commits);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "commit" -> committed(connection, connection, method, arguments);
            case "prepareStatement" -> statement(connection, (PreparedStatement) invoke(connection, method, arguments));
            default -> invoke(connection, method, arguments);
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement statement) {
        boolean inserts = statement.toString().contains("INSERT INTO ledger_event");
        return proxy(
                PreparedStatement.class,
                (method, arguments) -> inserts && method.getName().equals("executeQuery") && connection.getAutoCommit()
                        ? committed(connection, statement, method, arguments)
                        : invoke(statement, method, arguments));
    }

    private Object committed(Connection connection, Object target, Method method, Object[] arguments) throws Throwable {
        if (losses.getAndDecrement() <= 0) {
            return invoke(target, method, arguments);
        }
        if (commitArrives) {
            invoke(target, method, arguments);
        }
        connection.abort(Runnable::run);
        throw new SQLException("The line broke", "08006");
    }

    /** What becomes of a call. */
    private interface Calls {
        Object make(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                UnreliableDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.make(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}

package org.caseledger.adapters.projectionstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.ConnectionCloseHandler;
import org.axonframework.common.jdbc.JdbcException;

/**
 * Gives each operation of the token store a transaction that ends with it.
 *
 * <p>Axon would otherwise write tokens in the transaction of a whole batch; while that is open, no reader could see
 * events recorded since. After a failed statement PostgreSQL turns the commit into a rollback, which is what is wanted.
 */
record ShortTransactions(DataSource dataSource) implements ConnectionProvider {

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return ConnectionWrapperFactory.wrap(connection, new CommitOnClose());
    }

    private static final class CommitOnClose implements ConnectionCloseHandler {

        @Override
        public void close(Connection connection) {
            try (connection) {
                if (!connection.isClosed()) {
                    connection.commit();
                    connection.setAutoCommit(true);
                }
            } catch (SQLException failure) {
                throw new JdbcException("A projection's token could not be stored", failure);
            }
        }

        @Override
        public void commit(Connection connection) throws SQLException {
            connection.commit();
        }
    }
}

package org.caseledger.adapters.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** Asks questions on a connection of its own: never on that of a transaction which the caller may have open. */
public record Database(DataSource dataSource) {

    /** A question to the database. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    public <T> T ask(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failure) {
            throw new LedgerUnavailableException("The database could not be asked", failure);
        }
    }
}

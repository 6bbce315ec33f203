package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** Asks questions on a connection of its own: never on that of a transaction which the caller may have open. */
record LedgerTable(DataSource dataSource) {

    /** A question to the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    <T> T ask(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failure) {
            throw new LedgerUnavailableException("The ledger could not be read", failure);
        }
    }
}

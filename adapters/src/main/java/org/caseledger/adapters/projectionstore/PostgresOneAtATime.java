package org.caseledger.adapters.projectionstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.search.OneAtATime;

/**
 * Holds an advisory lock of PostgreSQL while the work goes on. It belongs to the connection, not to a transaction, which
 * would hold back what others may read of the ledger; and it ends with the connection, should this instance die.
 */
public final class PostgresOneAtATime implements OneAtATime {

    private final Database database;

    public PostgresOneAtATime(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    @Override
    public boolean run(String what, Runnable work) {
        return database.ask(connection -> {
            if (!ask(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", what)) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", what);
            }
            return true;
        });
    }

    private static boolean ask(Connection connection, String sql, String what) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            question.setString(1, what);
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}

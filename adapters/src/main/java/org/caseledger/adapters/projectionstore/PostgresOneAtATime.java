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

    private static final int LONGEST_ANSWER_MILLIS = 10_000;

    private final Database database;

    public PostgresOneAtATime(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    @Override
    public boolean run(String what, Runnable work) {
        return database.ask(connection -> {
            endSoonIfLost(connection);
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

    /**
     * A host that vanishes closes no connection, and PostgreSQL would wait two hours before it asks; nor may this instance
     * wait for ever for a database that vanished.
     */
    private static void endSoonIfLost(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
        try (var settings = connection.createStatement()) {
            settings.execute(
                    "SELECT set_config('tcp_keepalives_idle', '5', false),"
                            + " set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '3', false)");
        }
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

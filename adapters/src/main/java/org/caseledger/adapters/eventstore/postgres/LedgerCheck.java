package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the database before the ledger is used: some states would lose or hide events, silently, later on. */
final class LedgerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private static final String TRANSACTION_IDS =
            """
            SELECT max(transaction_id)::text, pg_snapshot_xmax(pg_current_snapshot())::text,
                   max(transaction_id) >= pg_snapshot_xmax(pg_current_snapshot())
              FROM (SELECT transaction_id FROM ledger_event ORDER BY transaction_id DESC LIMIT 1) AS last
            """;

    private LedgerCheck() {}

    /** @throws IllegalStateException if the ledger was restored into a cluster that is younger than it */
    static void run(DataSource dataSource) {
        new Database(dataSource).ask(connection -> {
            requireTransactionIdsOfThisCluster(connection);
            warnIfNotDurable(connection);
            return dataSource;
        });
    }

    private static void requireTransactionIdsOfThisCluster(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(TRANSACTION_IDS)) {
            if (row.next() && row.getBoolean(3)) {
                throw new IllegalStateException(
                        ("Expected the ledger's transaction ids to lie in the past of this PostgreSQL cluster, but the"
                                        + " ledger's last one is %s and the cluster's next one is %s. The ledger was"
                                        + " restored by dump into a younger cluster; events recorded now would stand"
                                        + " before older ones, and projections would miss them. Stop the cluster, move"
                                        + " its counter past the ledger's with pg_resetwal (--next-transaction-id, and"
                                        + " --epoch from 4294967296 on), and start again; or restore from a physical"
                                        + " backup.")
                                .formatted(row.getString(1), row.getString(2)));
            }
        }
    }

    private static void warnIfNotDurable(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT name FROM pg_settings WHERE setting = 'off'"
                        + " AND name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name")) {
            while (row.next()) {
                LOG.warn("PostgreSQL runs with {} = off: recorded events may be lost in a crash", row.getString(1));
            }
        }
    }
}

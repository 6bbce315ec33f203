package org.caseledger.adapters.benchmark;

import java.sql.SQLException;
import org.caseledger.adapters.benchmark.cases.LedgerFiller;
import org.caseledger.adapters.benchmark.cases.Tally;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.flywaydb.core.Flyway;

/**
 * A database that holds generated cases before any ledger runs over it.
 *
 * @param database the database
 * @param tally what is in it
 */
record FilledLedger(Database database, Tally tally) {

    static FilledLedger of(long seed, int cases) throws Exception {
        var database = SharedServers.freshDatabase();
        var source = database.dataSource();
        Flyway.configure().dataSource(source).load().migrate();
        var tally = LedgerFiller.fill(source, seed, cases, Report::progress);
        new FilledLedger(database, tally).gatherStatistics();
        return new FilledLedger(database, tally);
    }

    private void gatherStatistics() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) ledger_event");
        }
    }
}

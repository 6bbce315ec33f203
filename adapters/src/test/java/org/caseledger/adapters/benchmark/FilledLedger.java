package org.caseledger.adapters.benchmark;

import java.sql.SQLException;
import org.caseledger.adapters.benchmark.cases.LedgerFiller;
import org.caseledger.adapters.benchmark.cases.Tally;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventformat.Upcasters;
import org.caseledger.adapters.eventstore.postgres.PostgresLedgerReader;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
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

    private static final String AUTOMATION = "when-certificate-issued-then-enter-it";

    static FilledLedger of(long seed, int cases) throws Exception {
        var database = SharedServers.freshDatabase();
        var source = database.dataSource();
        Flyway.configure().dataSource(source).load().migrate();
        var filled = new FilledLedger(database, LedgerFiller.fill(source, seed, cases, Report::progress));
        filled.gatherStatistics();
        filled.letNothingBeToDo();
        return filled;
    }

    /**
     * The certificates are there already, as they are in a ledger that has run: otherwise the automation would go through
     * all cases while the views are made, and read each whole.
     */
    private void letNothingBeToDo() {
        var source = database.dataSource();
        var head = new PostgresLedgerReader(source, new EventFormat(), new Upcasters())
                .head()
                .orElseThrow();
        LedgerTokenStore.in(source).initializeTokenSegments(AUTOMATION, 1, head);
    }

    private void gatherStatistics() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) ledger_event");
        }
    }
}

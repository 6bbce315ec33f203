package org.caseledger.adapters.eventstore.eventstoredb;

import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured;

/** Looks whether the database that keeps the projections' places already keeps them for another ledger: its own. */
final class NoLedgerInPostgres {

    private NoLedgerInPostgres() {}

    /** @throws EventStoreMisconfigured if it does; places of one ledger mean nothing in another */
    static void check(DataSource dataSource) {
        if (new Database(dataSource).ask(connection -> {
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery("SELECT EXISTS (SELECT FROM ledger_event)")) {
                return row.next() && row.getBoolean(1);
            }
        })) {
            throw new EventStoreMisconfigured(
                    "Expected a PostgreSQL database without a ledger of its own beside EventStoreDB, but it holds events.",
                    "Use another database and another caseledger.search.index-prefix for the ledger in EventStoreDB, or"
                            + " leave out caseledger.event-store to go on with the ledger in PostgreSQL.");
        }
    }
}

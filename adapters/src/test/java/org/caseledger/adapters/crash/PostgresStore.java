package org.caseledger.adapters.crash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.caseledger.application.ledger.LedgerPosition;

/** The table of events in the ledger's own database. */
final class PostgresStore implements Store {

    @Override
    public List<String> settings() {
        return List.of();
    }

    @Override
    public List<Victim> victims() {
        return List.of(LocalProcess.values());
    }

    /** By the table's own transaction id, not by its text, where 9 comes after 10. */
    @Override
    public List<Entry> entries(Database database) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select transaction_id::text, global_index, event_id, stream_id, sequence"
                                + " from ledger_event order by ledger_event.transaction_id, global_index")) {
            while (row.next()) {
                entries.add(read(row));
            }
        }
        return entries;
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                new LedgerPosition(Long.parseUnsignedLong(row.getString(1)), row.getLong(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5));
    }

    @Override
    public void close() {
        // It is the ledger's.
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}

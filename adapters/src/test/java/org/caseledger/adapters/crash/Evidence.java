package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;

/** Every row of the ledger's table, read past the ledger itself. */
record Evidence(List<Row> rows) {

    /** A row, without what it says. */
    record Row(LedgerPosition position, UUID eventId, String streamId, long sequence) {}

    /** In ledger order: by the table's own transaction id, not by its text, where 9 comes after 10. */
    static Evidence of(RunningLedger ledger) throws IOException, SQLException {
        var rows = new ArrayList<Row>();
        try (var connection = connect(ledger);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select transaction_id::text, global_index, event_id, stream_id, sequence"
                                + " from ledger_event order by ledger_event.transaction_id, global_index")) {
            while (row.next()) {
                rows.add(read(row));
            }
        }
        return new Evidence(rows);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new LedgerPosition(Long.parseUnsignedLong(row.getString(1)), row.getLong(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5));
    }

    private static Connection connect(RunningLedger ledger) throws IOException, SQLException {
        var port = Files.readAllLines(ledger.data().resolve("postgresql").resolve("postmaster.pid"))
                .get(3);
        var password = Files.readString(ledger.data().resolve("postgresql.password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/caseledger", "caseledger", password.strip());
    }

    /**
     * Every acknowledged mutation stands where the client was told, once and whole, and nothing is there that nobody asked
     * for. A mutation may have several events; the client was told of the last.
     */
    void holdsExactly(List<Receipt> receipts) {
        var byPlace = new HashMap<LedgerPosition, Row>();
        rows.forEach(row -> byPlace.put(row.position(), row));
        var byId = new HashMap<UUID, Row>();
        rows.forEach(row -> assertThat(byId.put(row.eventId(), row)).as("twice").isNull());
        for (var receipt : receipts) {
            var last = byPlace.get(receipt.position());
            assertThat(last).as("%s", receipt).isNotNull();
            assertThat(last.streamId()).isEqualTo(StreamId.CASE + receipt.number());
            for (int n = 0; last != null; n++) {
                var event = byId.remove(receipt.event(n));
                assertThat(event).as("event %d of %s", n, receipt).isNotNull();
                last = last.equals(event) ? null : last;
            }
        }
        assertThat(byId.values()).noneMatch(row -> row.streamId().startsWith(StreamId.CASE));
    }

    /** Sequences from 0 without a gap, in the order of the ledger. */
    void hasWholeHistories() {
        Map<String, Long> next = new HashMap<>();
        for (var row : rows) {
            assertThat(row.sequence()).as(row.streamId()).isEqualTo(next.getOrDefault(row.streamId(), 0L));
            next.put(row.streamId(), row.sequence() + 1);
        }
    }

    List<LedgerPosition> places() {
        return rows.stream().map(Row::position).toList();
    }
}

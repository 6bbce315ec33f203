package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/** The one statement that adds rows to the ledger: those of many appends at once, each to a stream of its own. */
final class LedgerInsert {

    /**
     * A row is left out, silently, where its sequence or its event id is taken, or where the event before its append is
     * missing. The scalar subquery keeps the planner on the index for each append; an EXISTS could be hashed over the
     * whole ledger.
     */
    private static final String SQL =
            """
            INSERT INTO ledger_event
                   (event_id, stream_id, sequence, stream_type, recorded_at, type, revision, payload, metadata)
            SELECT event_id, stream_id, sequence, stream_type, recorded_at, type, revision, payload, metadata
              FROM unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[], ?::text[],
                          ?::text[], ?::bytea[], ?::bytea[])
                   WITH ORDINALITY
                   AS e (event_id, stream_id, sequence, predecessor, stream_type, recorded_at, type, revision, payload,
                         metadata, place)
             WHERE predecessor < 0
                OR (SELECT p.sequence FROM ledger_event p
                     WHERE p.stream_id = e.stream_id AND p.sequence = e.predecessor) IS NOT NULL
             ORDER BY place
                ON CONFLICT DO NOTHING
            RETURNING stream_id, transaction_id::text, global_index
            """;

    private LedgerInsert() {}

    /** What was stored of each stream's append; a stream that is not in the map stored nothing. */
    static Map<String, Receipt> execute(Connection connection, List<Append> appends) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            bind(connection, insert, appends);
            try (ResultSet stored = insert.executeQuery()) {
                return receipts(stored);
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement insert, List<Append> appends)
            throws SQLException {
        List<EventRow> rows =
                appends.stream().flatMap(append -> append.rows().stream()).toList();
        Columns columns = new Columns(connection, insert, rows);
        columns.add("uuid", EventRow::eventId);
        columns.add("text", EventRow::streamId);
        columns.add("int8", EventRow::sequence);
        columns.add("int8", predecessors(appends));
        columns.add("text", EventRow::streamType);
        columns.add("timestamptz", EventRow::recordedAt);
        columns.add("text", EventRow::type);
        columns.add("text", EventRow::revision);
        columns.add("bytea", rows.stream().map(EventRow::payload).toArray(byte[][]::new));
        columns.add("bytea", rows.stream().map(EventRow::metadata).toArray(byte[][]::new));
    }

    private static Long[] predecessors(List<Append> appends) {
        List<Long> predecessors = new ArrayList<>();
        for (Append append : appends) {
            append.rows().forEach(row -> predecessors.add(append.firstSequence() - 1));
        }
        return predecessors.toArray(Long[]::new);
    }

    private static Map<String, Receipt> receipts(ResultSet stored) throws SQLException {
        Map<String, Receipt> receipts = new HashMap<>();
        while (stored.next()) {
            LedgerPosition position = LedgerQueries.position(stored, 2, 3);
            receipts.merge(stored.getString(1), new Receipt(1, position), Receipt::and);
        }
        return receipts;
    }

    /** How many rows of an append were stored, and where the last of them is. */
    record Receipt(int rows, LedgerPosition last) {

        private Receipt and(Receipt next) {
            return new Receipt(rows + next.rows, last.upperBound(next.last));
        }
    }

    /** What a row has in a column. */
    @FunctionalInterface
    private interface Column {
        @Nullable
        Object of(EventRow row);
    }

    /** Binds one array after the other. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<EventRow> rows;
        private int bound;

        private Columns(Connection connection, PreparedStatement statement, List<EventRow> rows) {
            this.connection = connection;
            this.statement = statement;
            this.rows = rows;
        }

        private void add(String type, Column column) throws SQLException {
            @Nullable Object[] values = new Object[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = column.of(rows.get(i));
            }
            add(type, values);
        }

        private void add(String type, @Nullable Object[] values) throws SQLException {
            statement.setArray(++bound, connection.createArrayOf(type, values));
        }
    }
}

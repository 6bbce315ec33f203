package org.caseledger.adapters.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.caseledger.application.command.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A row that the ledger itself wrote, to be inserted again under other names. */
record Row(
        String streamId,
        long sequence,
        String streamType,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    static final String INSERT = "INSERT INTO ledger_event (event_id, stream_id, sequence, stream_type, recorded_at,"
            + " type, revision, payload, metadata) VALUES ";

    static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int COLUMNS = 9;

    /** The newest rows of cases, in the order in which they were written. */
    static List<Row> newest(DataSource database, int limit) throws SQLException {
        var rows = new ArrayList<Row>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT * FROM ledger_event"
                        + " WHERE stream_id LIKE 'case-%' ORDER BY transaction_id DESC, global_index DESC LIMIT ?")) {
            query.setInt(1, limit);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(of(found));
                }
            }
        }
        return rows.reversed();
    }

    private static Row of(ResultSet found) throws SQLException {
        return new Row(
                found.getString("stream_id"),
                found.getLong("sequence"),
                found.getString("stream_type"),
                found.getString("type"),
                found.getString("revision"),
                found.getBytes("payload"),
                found.getBytes("metadata"));
    }

    /** Binds the row as the {@code place}-th of a statement, under a new event id and the given stream. */
    void bind(PreparedStatement insert, int place, String stream) throws SQLException {
        int at = place * COLUMNS;
        insert.setObject(at + 1, TimeOrderedId.next());
        insert.setString(at + 2, stream);
        insert.setLong(at + 3, sequence);
        insert.setString(at + 4, streamType);
        insert.setObject(at + 5, OffsetDateTime.now());
        insert.setString(at + 6, type);
        insert.setString(at + 7, revision);
        insert.setBytes(at + 8, payload);
        insert.setBytes(at + 9, metadata);
    }
}

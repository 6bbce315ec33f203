package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Every question that is asked of the ledger's table, but for whole histories ({@link PackedHistories}). Each is answered by
 * an index, and read whole: no cursor stays open.
 *
 * <p>Questions in ledger order end at the horizon: the oldest transaction that is still running. Everything before it is
 * decided, so no row can appear there any more.
 */
final class LedgerQueries {

    static final String COLUMNS =
            "event_id, stream_id, sequence, stream_type, recorded_at, type, revision, payload, metadata";

    /** The text must not be called transaction_id, or ORDER BY would mean the text, where 9 comes after 10. */
    private static final String SELECT =
            "SELECT transaction_id::text AS major, global_index, " + COLUMNS + " FROM ledger_event ";

    private static final String DECIDED = "transaction_id < pg_snapshot_xmin(pg_current_snapshot())";

    private static final LedgerPosition START = new LedgerPosition(0, -1);

    private LedgerQueries() {}

    static List<StoredEvent> stream(Connection connection, String streamId, long from, int limit) throws SQLException {
        String sql = SELECT + "WHERE stream_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
        return list(connection, sql, streamId, from, limit);
    }

    /** One look into the index of histories for each. */
    static Map<String, Long> versions(Connection connection, Collection<String> streamIds) throws SQLException {
        String sql = "SELECT id, (SELECT max(sequence) FROM ledger_event WHERE stream_id = id) FROM unnest(?) AS id";
        try (PreparedStatement query = prepare(connection, sql, connection.createArrayOf("text", streamIds.toArray()));
                ResultSet rows = query.executeQuery()) {
            Map<String, Long> found = new HashMap<>();
            while (rows.next()) {
                long last = rows.getLong(2);
                if (!rows.wasNull()) {
                    found.put(rows.getString(1), last);
                }
            }
            return found;
        }
    }

    static List<StoredEvent> byId(Connection connection, UUID eventId) throws SQLException {
        return list(connection, SELECT + "WHERE event_id = ?", eventId);
    }

    static List<StoredEvent> after(
            Connection connection, @Nullable LedgerPosition position, int limit, Set<String> types)
            throws SQLException {
        LedgerPosition behind = position == null ? START : position;
        String ofTypes = types.isEmpty() ? "" : "AND type = ANY (?) ";
        String sql = SELECT + "WHERE (transaction_id, global_index) > (?::xid8, ?) AND " + DECIDED + " " + ofTypes
                + "ORDER BY transaction_id, global_index LIMIT ?";
        List<Object> parameters = new ArrayList<>(List.of(Long.toUnsignedString(behind.major()), behind.minor()));
        if (!types.isEmpty()) {
            parameters.add(connection.createArrayOf("text", types.toArray()));
        }
        parameters.add(limit);
        return list(connection, sql, parameters.toArray());
    }

    static List<Beginning> begun(
            Connection connection, @Nullable LedgerPosition position, LedgerPosition until, int limit)
            throws SQLException {
        LedgerPosition behind = position == null ? START : position;
        String sql = "SELECT transaction_id::text AS major, global_index, stream_id FROM ledger_event"
                + " WHERE sequence = 0 AND stream_type IS NOT NULL AND (transaction_id, global_index) > (?::xid8, ?)"
                + " AND (transaction_id, global_index) <= (?::xid8, ?) AND " + DECIDED
                + " ORDER BY transaction_id, global_index LIMIT ?";
        try (PreparedStatement query = prepare(
                        connection,
                        sql,
                        Long.toUnsignedString(behind.major()),
                        behind.minor(),
                        Long.toUnsignedString(until.major()),
                        until.minor(),
                        limit);
                ResultSet rows = query.executeQuery()) {
            List<Beginning> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Beginning(rows.getString(3), position(rows, 1, 2)));
            }
            return found;
        }
    }

    /** Whether rows are stored that readers in ledger order may not see yet. */
    static boolean anyUndecided(Connection connection) throws SQLException {
        String sql = "SELECT NOT (" + DECIDED + ") FROM ledger_event"
                + " ORDER BY transaction_id DESC, global_index DESC LIMIT 1";
        try (PreparedStatement query = prepare(connection, sql);
                ResultSet last = query.executeQuery()) {
            return last.next() && last.getBoolean(1);
        }
    }

    static Optional<LedgerPosition> head(Connection connection) throws SQLException {
        String sql = "SELECT transaction_id::text AS major, global_index FROM ledger_event WHERE " + DECIDED
                + " ORDER BY transaction_id DESC, global_index DESC LIMIT 1";
        return position(connection, sql);
    }

    /**
     * The first event, in ledger order, that was recorded at or after a time.
     *
     * <p>Clocks of several nodes differ, so the events' times are not quite in ledger order. Provided that no event is
     * stamped more than {@code skewSeconds} later than one that stands behind it, the first one lies at most so much
     * after the earliest stamp that qualifies; only this window of the time index is read.
     */
    static Optional<LedgerPosition> firstSince(Connection connection, Instant time, int skewSeconds)
            throws SQLException {
        String sql = "SELECT transaction_id::text AS major, global_index FROM ledger_event WHERE recorded_at >= ?"
                + " AND recorded_at <= (SELECT min(recorded_at) FROM ledger_event WHERE recorded_at >= ?)"
                + " + make_interval(secs => ?) AND " + DECIDED
                + " ORDER BY transaction_id, global_index LIMIT 1";
        OffsetDateTime from = time.atOffset(ZoneOffset.UTC);
        return position(connection, sql, from, from, skewSeconds);
    }

    /** The last place in front of another; empty at the start of the ledger. */
    static Optional<LedgerPosition> before(Connection connection, LedgerPosition position) throws SQLException {
        String sql = "SELECT transaction_id::text AS major, global_index FROM ledger_event"
                + " WHERE (transaction_id, global_index) < (?::xid8, ?)"
                + " ORDER BY transaction_id DESC, global_index DESC LIMIT 1";
        return position(connection, sql, Long.toUnsignedString(position.major()), position.minor());
    }

    static Optional<Long> lastSequence(Connection connection, String streamId) throws SQLException {
        String sql = "SELECT sequence FROM ledger_event WHERE stream_id = ? ORDER BY sequence DESC LIMIT 1";
        try (PreparedStatement query = prepare(connection, sql, streamId);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    static Optional<StoredEvent> snapshot(Connection connection, String streamId) throws SQLException {
        String sql = "SELECT '0', 0, " + COLUMNS + " FROM ledger_snapshot WHERE stream_id = ?";
        return list(connection, sql, streamId).stream().findFirst();
    }

    /** Keeps only the newest snapshot of a stream, in whatever order they come. */
    static void storeSnapshot(Connection connection, EventRow row) throws SQLException {
        String sql = "INSERT INTO ledger_snapshot AS kept (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (stream_id) DO UPDATE SET event_id = excluded.event_id, sequence = excluded.sequence,"
                + " stream_type = excluded.stream_type, recorded_at = excluded.recorded_at, type = excluded.type,"
                + " revision = excluded.revision, payload = excluded.payload, metadata = excluded.metadata"
                + " WHERE kept.sequence <= excluded.sequence";
        try (PreparedStatement insert = prepare(
                connection,
                sql,
                row.eventId(),
                row.streamId(),
                row.sequence(),
                row.streamType(),
                row.recordedAt().atOffset(ZoneOffset.UTC),
                row.type(),
                row.revision(),
                row.payload(),
                row.metadata())) {
            insert.executeUpdate();
        }
    }

    static LedgerPosition position(ResultSet row, int major, int minor) throws SQLException {
        return new LedgerPosition(Long.parseUnsignedLong(row.getString(major)), row.getLong(minor));
    }

    private static Optional<LedgerPosition> position(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(position(rows, 1, 2)) : Optional.empty();
        }
    }

    private static List<StoredEvent> list(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<StoredEvent> events = new ArrayList<>();
            while (rows.next()) {
                events.add(new StoredEvent(position(rows, 1, 2), row(rows)));
            }
            return events;
        }
    }

    private static EventRow row(ResultSet row) throws SQLException {
        return new EventRow(
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getBytes(10),
                row.getBytes(11));
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

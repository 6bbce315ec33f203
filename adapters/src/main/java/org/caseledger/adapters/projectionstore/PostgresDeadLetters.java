package org.caseledger.adapters.projectionstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.DroppedLetter;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters in PostgreSQL, also where the events are elsewhere.
 *
 * <p>Every change is one statement and so one short transaction: none is open while a search engine is waited for, for
 * that would hold back what others may read of the ledger.
 */
public final class PostgresDeadLetters implements DeadLetterStore {

    private static final String OF_STREAM = " WHERE projection = ? AND stream_id = ?";

    private final Database table;

    public PostgresDeadLetters(DataSource dataSource) {
        this.table = new Database(dataSource);
    }

    @Override
    public Set<String> parked(String projection) {
        var sql = "SELECT stream_id FROM dead_letter WHERE projection = ?";
        return new HashSet<>(list(sql, row -> row.getString(1), projection));
    }

    @Override
    public void park(Collection<DeadLetter> letters) {
        var sql = "INSERT INTO dead_letter AS kept (" + DeadLetterRows.COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (projection, stream_id) DO UPDATE SET attempts = kept.attempts + 1,"
                + " sequence = LEAST(kept.sequence, excluded.sequence),"
                + earlier("position") + earlier("event_id") + earlier("event_type")
                + " cause = excluded.cause, last_seen = excluded.last_seen,"
                + " last_sequence = GREATEST(kept.last_sequence, excluded.last_sequence)";
        table.ask(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (var letter : letters) {
                    DeadLetterRows.set(insert, letter);
                    insert.executeUpdate();
                }
                return letters.size();
            }
        });
    }

    /** A fill and a projection may meet at the same history: then it waits from the earlier event on. */
    private static String earlier(String column) {
        return String.format(
                " %1$s = CASE WHEN excluded.sequence < kept.sequence THEN excluded.%1$s ELSE kept.%1$s END,", column);
    }

    @Override
    public boolean holdBack(String projection, String streamId, Collection<Long> sequences) {
        var sql = "UPDATE dead_letter SET"
                + " held_back = held_back + (SELECT count(*) FROM unnest(?::bigint[]) s WHERE s > last_sequence),"
                + " last_sequence = GREATEST(last_sequence, (SELECT max(s) FROM unnest(?::bigint[]) s))" + OF_STREAM;
        var text = sequences.toString().replace('[', '{').replace(']', '}');
        return update(sql, text, text, projection, streamId) == 1;
    }

    @Override
    public Optional<DeadLetter> find(String projection, String streamId) {
        var sql = "SELECT " + DeadLetterRows.COLUMNS + " FROM dead_letter" + OF_STREAM;
        return list(sql, DeadLetterRows::letter, projection, streamId).stream().findFirst();
    }

    @Override
    public List<DeadLetter> list(View view, @Nullable String projection, int limit) {
        var sql = "SELECT " + DeadLetterRows.COLUMNS + " FROM dead_letter WHERE view = ?"
                + " AND projection = COALESCE(?::text, projection) ORDER BY first_seen, projection, stream_id LIMIT ?";
        return list(sql, DeadLetterRows::letter, view.name(), projection, limit);
    }

    @Override
    public long count(String projection) {
        return list("SELECT count(*) FROM dead_letter WHERE projection = ?", row -> row.getLong(1), projection)
                .getFirst();
    }

    @Override
    public boolean shown(DeadLetter letter, long upTo) {
        var sql = "DELETE FROM dead_letter" + OF_STREAM + " AND last_sequence <= ?";
        return update(sql, letter.projection(), letter.streamId(), upTo) == 1;
    }

    @Override
    public void failed(DeadLetter letter, String cause, Instant at) {
        var sql = "UPDATE dead_letter SET attempts = attempts + 1, cause = ?, last_seen = ?" + OF_STREAM;
        update(sql, cause, DeadLetterRows.time(at), letter.projection(), letter.streamId());
    }

    @Override
    public Optional<DroppedLetter> drop(DeadLetter letter, String by, Instant at, String reason) {
        var sql = "WITH gone AS (DELETE FROM dead_letter" + OF_STREAM + " RETURNING " + DeadLetterRows.COLUMNS + ")"
                + " INSERT INTO dropped_dead_letter (" + DeadLetterRows.COLUMNS + ", dropped_by, dropped_at, reason)"
                + " SELECT " + DeadLetterRows.COLUMNS + ", ?, ?, ? FROM gone RETURNING *";
        var moment = DeadLetterRows.time(at);
        return list(sql, DeadLetterRows::dropped, letter.projection(), letter.streamId(), by, moment, reason).stream()
                .findFirst();
    }

    @Override
    public List<DroppedLetter> dropped(View view, int limit) {
        var sql = "SELECT * FROM dropped_dead_letter WHERE view = ? ORDER BY id DESC LIMIT ?";
        return list(sql, DeadLetterRows::dropped, view.name(), limit);
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) {
        return table.ask(connection -> {
            try (var query = prepare(connection, sql, parameters);
                    var rows = query.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        });
    }

    private int update(String sql, Object... parameters) {
        return table.ask(connection -> {
            try (var update = prepare(connection, sql, parameters)) {
                return update.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

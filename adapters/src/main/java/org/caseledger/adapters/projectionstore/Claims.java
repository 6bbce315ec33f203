package org.caseledger.adapters.projectionstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.caseledger.adapters.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Who works on which segment. Each change is one statement, which takes effect only for the owner. Times are the
 * database's, so it makes no difference how far the clocks of the machines are apart.
 */
final class Claims {

    private static final String NOW =
            "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    private static final String WORK = " WHERE processor = ? AND segment = ?";
    private static final String MINE = WORK + " AND owner = ?";
    private static final String FREE = "(owner IS NULL OR claimed_at::timestamptz"
            + " < clock_timestamp() - make_interval(secs => ?::double precision / 1000))";

    private final Database table;
    private final StoredTokens tokens;
    private final String owner;
    private final Duration timeout;

    Claims(DataSource dataSource, StoredTokens tokens, String owner, Duration timeout) {
        this.table = new Database(dataSource);
        this.tokens = tokens;
        this.owner = owner;
        this.timeout = timeout;
    }

    /** A segment of a projection. */
    record Work(String processor, int segment) {}

    /** What was taken. */
    record Taken(@Nullable TrackingToken token) {}

    /** Makes a segment one's own, if it is that already, or nobody's, or its owner gives no sign of life. */
    Optional<Taken> take(Work work) {
        var sql = "UPDATE projection_token SET owner = ?, claimed_at = " + NOW + WORK + " AND (owner = ? OR " + FREE
                + ") RETURNING token, token_type";
        return table.ask(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                set(update, owner, work.processor(), work.segment(), owner, timeout.toMillis());
                var row = update.executeQuery();
                return row.next() ? Optional.of(new Taken(tokens.read(row))) : Optional.empty();
            }
        });
    }

    /** Whether it was stored, since the segment is one's own. */
    boolean store(@Nullable TrackingToken token, Work work) {
        var sql = "UPDATE projection_token SET token = ?, token_type = ?, claimed_at = " + NOW + MINE;
        var stored = tokens.write(token);
        return stored == null
                ? update(sql, null, null, work.processor(), work.segment(), owner)
                : update(sql, stored.getData(), stored.getType().getName(), work.processor(), work.segment(), owner);
    }

    /** A sign of life; whether the segment is still one's own. */
    boolean show(Work work) {
        return update(
                "UPDATE projection_token SET claimed_at = " + NOW + MINE, work.processor(), work.segment(), owner);
    }

    /** Nothing happens if it is not one's own. */
    void release(Work work) {
        update("UPDATE projection_token SET owner = NULL" + MINE, work.processor(), work.segment(), owner);
    }

    /** The segments that could be taken, one's own among them. */
    List<Segment> free(String processor) {
        var sql = "SELECT segment, owner = ? OR " + FREE + " AS free FROM projection_token WHERE processor = ?"
                + " ORDER BY segment";
        return table.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                set(query, owner, timeout.toMillis(), processor);
                return free(query);
            }
        });
    }

    private static List<Segment> free(PreparedStatement query) throws SQLException {
        var all = new ArrayList<Integer>();
        var free = new ArrayList<Integer>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getInt("segment"));
                if (rows.getBoolean("free")) {
                    free.add(rows.getInt("segment"));
                }
            }
        }
        int[] ids = all.stream().mapToInt(Integer::intValue).toArray();
        return free.stream().map(id -> Segment.computeSegment(id, ids)).toList();
    }

    private boolean update(String sql, @Nullable Object... values) {
        return table.ask(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                set(update, values);
                return update.executeUpdate() == 1;
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}

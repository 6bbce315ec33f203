package org.caseledger.adapters.projectionstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DroppedLetter;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;

/** How dead letters lie in their tables. */
final class DeadLetterRows {

    static final String COLUMNS = "projection, stream_id, view, sequence, position, event_id, event_type, cause,"
            + " attempts, last_sequence, held_back, first_seen, last_seen";

    private DeadLetterRows() {}

    static void set(PreparedStatement insert, DeadLetter letter) throws SQLException {
        insert.setString(1, letter.projection());
        insert.setString(2, letter.streamId());
        insert.setString(3, letter.view().name());
        insert.setLong(4, letter.sequence());
        insert.setString(5, letter.position().toText());
        insert.setObject(6, UUID.fromString(letter.eventId()));
        insert.setString(7, letter.eventType());
        insert.setString(8, letter.cause());
        insert.setInt(9, letter.attempts());
        insert.setLong(10, letter.lastSequence());
        insert.setLong(11, letter.heldBack());
        insert.setObject(12, time(letter.firstSeen()));
        insert.setObject(13, time(letter.lastSeen()));
    }

    static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                View.valueOf(row.getString("view")),
                row.getString("projection"),
                row.getString("stream_id"),
                row.getLong("sequence"),
                LedgerPosition.parse(row.getString("position")),
                row.getString("event_id"),
                row.getString("event_type"),
                row.getString("cause"),
                row.getInt("attempts"),
                row.getLong("last_sequence"),
                row.getLong("held_back"),
                moment(row, "first_seen"),
                moment(row, "last_seen"));
    }

    static DroppedLetter dropped(ResultSet row) throws SQLException {
        return new DroppedLetter(
                letter(row), row.getString("dropped_by"), moment(row, "dropped_at"), row.getString("reason"));
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.caseledger.adapters.eventstore.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * Many histories at once, each as one value. Whoever reads all events of all histories would else pay more for what the
 * driver does with each column of each row than for reading them.
 *
 * <p>A value holds the rows of one history one after the other, each as PostgreSQL sends a row within a column
 * ({@code record_send}): the number of columns, and of each its type, its length, and its bytes as its type sends them.
 */
final class PackedHistories {

    static final String SQL = "SELECT string_agg(record_send(event), ''::bytea ORDER BY sequence) FROM"
            + " (SELECT transaction_id, global_index, " + LedgerQueries.COLUMNS
            + " FROM ledger_event WHERE stream_id = ANY (?)) AS event GROUP BY stream_id";

    private static final int COLUMNS = 11;
    private static final int NONE = -1;

    /** What PostgreSQL counts times from, in microseconds. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private PackedHistories() {}

    /** Those of one history stand together, in its order. */
    static List<StoredEvent> read(Connection connection, Collection<String> streamIds) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            query.setArray(1, connection.createArrayOf("text", streamIds.toArray()));
            try (ResultSet histories = query.executeQuery()) {
                List<StoredEvent> events = new ArrayList<>();
                while (histories.next()) {
                    ByteBuffer history = ByteBuffer.wrap(histories.getBytes(1));
                    while (history.hasRemaining()) {
                        events.add(event(history));
                    }
                }
                return events;
            }
        }
    }

    private static StoredEvent event(ByteBuffer history) {
        int columns = history.getInt();
        if (columns != COLUMNS) {
            throw new IllegalStateException("Expected a row of " + COLUMNS + " columns but got " + columns);
        }
        return new StoredEvent(
                new LedgerPosition(number(history), number(history)),
                new EventRow(
                        uuid(history),
                        text(history),
                        number(history),
                        textOrNull(history),
                        EPOCH.plus(number(history), ChronoUnit.MICROS),
                        text(history),
                        textOrNull(history),
                        bytes(history),
                        bytes(history)));
    }

    private static long number(ByteBuffer history) {
        require(length(history), Long.BYTES);
        return history.getLong();
    }

    private static UUID uuid(ByteBuffer history) {
        require(length(history), 2 * Long.BYTES);
        return new UUID(history.getLong(), history.getLong());
    }

    private static String text(ByteBuffer history) {
        return new String(bytes(history), StandardCharsets.UTF_8);
    }

    private static @Nullable String textOrNull(ByteBuffer history) {
        int length = length(history);
        return length == NONE ? null : new String(bytes(history, length), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer history) {
        return bytes(history, length(history));
    }

    private static byte[] bytes(ByteBuffer history, int length) {
        byte[] bytes = new byte[length];
        history.get(bytes);
        return bytes;
    }

    /** Of the next column; its type is known. */
    private static int length(ByteBuffer history) {
        history.getInt();
        return history.getInt();
    }

    private static void require(int length, int expected) {
        if (length != expected) {
            throw new IllegalStateException("Expected a column of " + expected + " bytes but got " + length);
        }
    }
}

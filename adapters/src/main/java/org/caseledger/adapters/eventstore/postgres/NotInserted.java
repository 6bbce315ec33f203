package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.eventstore.shared.StoredEvent;

/** Finds out why an append was left out: it is there already, or the stream does not end where it should. */
final class NotInserted {

    private NotInserted() {}

    static Outcome explain(Connection connection, Append append) throws SQLException {
        List<StoredEvent> there = LedgerQueries.stream(
                connection,
                append.streamId(),
                append.firstSequence(),
                append.rows().size());
        return isTheSame(append, there)
                ? new Outcome.Stored(there.getLast().position())
                : new Outcome.Conflict(reason(connection, append));
    }

    private static boolean isTheSame(Append append, List<StoredEvent> there) {
        return there.stream()
                .map(event -> event.row().eventId())
                .toList()
                .equals(append.rows().stream().map(EventRow::eventId).toList());
    }

    private static String reason(Connection connection, Append append) throws SQLException {
        String last = LedgerQueries.lastSequence(connection, append.streamId())
                .map(sequence -> "ends at " + sequence)
                .orElse("is empty");
        String expected = append.firstSequence() == 0 ? "be empty" : "end at " + (append.firstSequence() - 1);
        return "Expected stream %s to %s, but it %s, or one of the event ids is taken"
                .formatted(append.streamId(), expected, last);
    }
}

package org.caseledger.adapters.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.caseledger.application.command.StreamId;
import org.caseledger.domain.identifier.CaseNumber;

/** The floor of reading a history: its rows by a prepared statement on a connection of one's own. */
final class RawHistory implements Client {

    private final Connection connection;
    private final PreparedStatement query;
    private final List<CaseNumber> numbers;

    private RawHistory(DataSource database, List<CaseNumber> numbers) throws SQLException {
        this.connection = database.getConnection();
        this.query = connection.prepareStatement(
                "SELECT sequence, type, recorded_at, payload, metadata FROM ledger_event WHERE stream_id = ?"
                        + " ORDER BY sequence LIMIT 30");
        this.numbers = numbers;
    }

    static Crowd crowd(DataSource database, List<CaseNumber> numbers) {
        return () -> new RawHistory(database, numbers);
    }

    @Override
    public void giveNext() throws SQLException {
        query.setString(1, StreamId.of(numbers.get(ThreadLocalRandom.current().nextInt(numbers.size()))));
        int bytes = 0;
        try (var found = query.executeQuery()) {
            while (found.next()) {
                bytes += found.getBytes(4).length + found.getBytes(5).length;
            }
        }
        if (bytes == 0) {
            throw new SQLException("Expected a history");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

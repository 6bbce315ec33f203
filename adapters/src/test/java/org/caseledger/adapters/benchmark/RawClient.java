package org.caseledger.adapters.benchmark;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.caseledger.application.command.StreamId;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;

/** The floor, as pgbench would do it: a connection of its own, a prepared statement, one row, one commit. */
final class RawClient implements Client {

    private static final RegionCode REGION = RegionCode.of("330106");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<Row> beginnings;
    private final List<Row> continuations;
    private String stream = "";

    /** @param captured rows that the gateway wrote */
    RawClient(DataSource database, List<Row> captured) throws SQLException {
        connection = database.getConnection();
        insert = connection.prepareStatement(Row.INSERT + Row.VALUES);
        beginnings = captured.stream().filter(row -> row.sequence() == 0).toList();
        continuations = captured.stream().filter(row -> row.sequence() == 1).toList();
    }

    @Override
    public void giveNext() throws SQLException {
        if (stream.isEmpty()) {
            stream = newStream();
            insert(any(beginnings));
        } else {
            insert(any(continuations));
            stream = "";
        }
    }

    private void insert(Row row) throws SQLException {
        row.bind(insert, 0, stream);
        insert.executeUpdate();
    }

    private static Row any(List<Row> rows) {
        return rows.get(ThreadLocalRandom.current().nextInt(rows.size()));
    }

    private static String newStream() {
        byte[] entropy = new byte[10];
        RANDOM.nextBytes(entropy);
        return StreamId.of(CaseNumber.of(REGION, entropy));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.caseledger.adapters.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The floor of an import: the same rows on one connection, a hundred to a statement and a commit. */
final class RawImport {

    private static final int ROWS = 100;

    private final DataSource database;
    private final List<Row> rows;

    /** @param rows those that an import wrote, in its order */
    RawImport(DataSource database, List<Row> rows) {
        this.database = database;
        this.rows = rows;
    }

    /** @param round keeps the streams of rounds apart */
    Measured run(int round) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            int whole = rows.size() - rows.size() % ROWS;
            insert(connection, rows.subList(0, whole), ROWS, round);
            insert(connection, rows.subList(whole, rows.size()), rows.size() - whole, round);
        }
        return Measured.rate(rows.size(), System.nanoTime() - start);
    }

    private static void insert(Connection connection, List<Row> part, int atOnce, int round) throws SQLException {
        if (part.isEmpty()) {
            return;
        }
        String sql = Row.INSERT + Row.VALUES + (", " + Row.VALUES).repeat(atOnce - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < part.size(); i++) {
                Row row = part.get(i);
                row.bind(insert, i % atOnce, row.streamId() + "/" + round);
                if (i % atOnce == atOnce - 1) {
                    insert.executeUpdate();
                }
            }
        }
    }
}

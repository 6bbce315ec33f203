package org.caseledger.adapters.projectionstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.search.ForgettingProjections;

/** Deletes the tokens and the dead letters of a projection, whoever has claimed it. */
public final class PostgresForgetting implements ForgettingProjections {

    private final Database tables;

    public PostgresForgetting(DataSource dataSource) {
        this.tables = new Database(dataSource);
    }

    @Override
    public void forget(String projection) {
        tables.ask(connection -> delete(connection, "DELETE FROM projection_token WHERE processor = ?", projection)
                + delete(connection, "DELETE FROM dead_letter WHERE projection = ?", projection));
    }

    private static int delete(Connection connection, String sql, String projection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, projection);
            return statement.executeUpdate();
        }
    }
}

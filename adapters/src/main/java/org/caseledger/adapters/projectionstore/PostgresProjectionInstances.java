package org.caseledger.adapters.projectionstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.caseledger.adapters.database.Database;
import org.caseledger.application.search.ProjectionInstances;

/** Instances show in a table that they are there. Times are the database's. */
public final class PostgresProjectionInstances implements ProjectionInstances {

    /** Shows one, forgets those that died long ago, and tells of the others that are there. */
    private static final String PRESENT =
            """
            WITH here AS (
                INSERT INTO projection_instance (projection, instance, writes, shares, seen_at)
                VALUES (?, ?, ?, ?, clock_timestamp())
                ON CONFLICT (projection, instance)
                DO UPDATE SET seen_at = excluded.seen_at, writes = excluded.writes, shares = excluded.shares),
            gone AS (
                DELETE FROM projection_instance WHERE seen_at < clock_timestamp() - interval '1 hour')
            SELECT instance, writes, shares FROM projection_instance WHERE projection = ? AND instance <> ?
            AND seen_at >= clock_timestamp() - make_interval(secs => ?::double precision / 1000)""";

    private final Database table;
    private final Duration aliveFor;

    /** @param aliveFor how long after its last sign of life an instance is not taken for dead */
    public PostgresProjectionInstances(DataSource dataSource, Duration aliveFor) {
        this.table = new Database(dataSource);
        this.aliveFor = aliveFor;
    }

    @Override
    public List<Present> present(String projection, Present self) {
        return table.ask(connection -> {
            try (var statement = connection.prepareStatement(PRESENT)) {
                statement.setString(1, projection);
                statement.setString(2, self.name());
                statement.setBoolean(3, self.writes());
                statement.setBoolean(4, self.shares());
                statement.setString(5, projection);
                statement.setString(6, self.name());
                statement.setLong(7, aliveFor.toMillis());
                var all = new ArrayList<>(List.of(self));
                try (var others = statement.executeQuery()) {
                    while (others.next()) {
                        all.add(new Present(others.getString(1), others.getBoolean(2), others.getBoolean(3)));
                    }
                }
                return all;
            }
        });
    }

    @Override
    public void leave(String projection, String instance) {
        table.ask(connection -> {
            try (var statement = connection.prepareStatement(
                    "DELETE FROM projection_instance WHERE projection = ? AND instance = ?")) {
                statement.setString(1, projection);
                statement.setString(2, instance);
                return statement.executeUpdate();
            }
        });
    }
}

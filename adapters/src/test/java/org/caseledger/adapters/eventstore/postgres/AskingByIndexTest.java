package org.caseledger.adapters.eventstore.postgres;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No question may read the whole ledger, whatever PostgreSQL knows about its size when it plans. */
class AskingByIndexTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        database.close();
    }

    enum Question {
        STREAM("SELECT * FROM ledger_event WHERE stream_id = 'case-1' AND sequence >= 3 ORDER BY sequence LIMIT 500"),
        STREAMS(PackedHistories.SQL.replace("?", "'{case-1,case-2}'")),
        AFTER("SELECT * FROM ledger_event WHERE (transaction_id, global_index) > ('5'::xid8, 7) AND transaction_id <"
                + " pg_snapshot_xmin(pg_current_snapshot()) ORDER BY transaction_id, global_index LIMIT 500"),
        BEGUN("SELECT stream_id FROM ledger_event WHERE sequence = 0 AND stream_type IS NOT NULL"
                + " AND (transaction_id, global_index) > ('5'::xid8, 7)"
                + " AND (transaction_id, global_index) <= ('5000000'::xid8, 7) AND transaction_id <"
                + " pg_snapshot_xmin(pg_current_snapshot()) ORDER BY transaction_id, global_index LIMIT 500"),
        UNDECIDED("SELECT NOT (transaction_id < pg_snapshot_xmin(pg_current_snapshot())) FROM ledger_event"
                + " ORDER BY transaction_id DESC, global_index DESC LIMIT 1"),
        HEAD("SELECT transaction_id FROM ledger_event WHERE transaction_id < pg_snapshot_xmin(pg_current_snapshot())"
                + " ORDER BY transaction_id DESC, global_index DESC LIMIT 1"),
        EVENTS_OF_A_TIME("SELECT min(recorded_at) FROM ledger_event WHERE recorded_at >= '2026-03-02T09:00:00Z'"),
        PREDECESSOR("SELECT 1 FROM unnest('{case-1}'::text[], '{4}'::bigint[]) AS e (stream_id, predecessor) WHERE"
                + " (SELECT p.sequence FROM ledger_event p WHERE p.stream_id = e.stream_id AND p.sequence ="
                + " e.predecessor) IS NOT NULL");

        private final String sql;

        Question(String sql) {
            this.sql = sql;
        }
    }

    @ParameterizedTest
    @EnumSource
    void evenOfANewLedger(Question question) throws SQLException {
        assertThat(plan(question.sql)).contains("Index").doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @EnumSource
    void ofALedgerThatHasGrown(Question question) throws SQLException {
        grow();

        assertThat(plan(question.sql))
                .contains("Index")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    /** As the driver asks when a statement has been used some times. */
    @Test
    void ofManyHistoriesByAPlanThatWasMadeBeforeTheyWereKnown() throws SQLException {
        grow();
        var ids = IntStream.range(0, 70).mapToObj(i -> "case-" + 7 * i).collect(joining(",", "'{", "}'"));

        var plan = planOfPrepared(PackedHistories.SQL.replace("?", "$1"), ids);

        assertThat(plan).contains("Index", "$1").doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return plan(statement, sql);
        }
    }

    private String planOfPrepared(String sql, String histories) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE question (text[]) AS " + sql);
            return plan(statement, "EXECUTE question (" + histories + ")");
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("EXPLAIN " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void grow() throws SQLException {
        execute(
                """
                INSERT INTO ledger_event (sequence, recorded_at, event_id, stream_id, type, payload, metadata)
                SELECT n % 10, now(), gen_random_uuid(), 'case-' || n / 10, 'case.accepted', repeat('x', 700)::bytea, '{}'
                  FROM generate_series(0, 19999) AS n
                """);
        execute("ANALYZE ledger_event");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

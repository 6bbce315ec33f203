package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses, whoever asks: these statements are a superuser's. */
class ChangingWhatWasRecordedTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_event SET payload = ''",
                "UPDATE ledger_event SET payload = '' WHERE false",
                "DELETE FROM ledger_event",
                "TRUNCATE ledger_event",
                "SET session_replication_role = replica; DELETE FROM ledger_event",
            })
    void isRefused(String statement) {
        PostgresEventStorageEngine engine = Ledgers.engine(database);
        engine.appendEvents(step("case-1", 0));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .withMessageContaining("The ledger only grows")
                .withMessageContaining("recording a further event");

        assertThat(engine.readEvents("case-1").asStream()).hasSize(1);
    }

    @Test
    void everyColumnSaysWhatItMeans() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        SELECT count(*) FROM pg_attribute
                         WHERE attrelid IN ('ledger_event'::regclass, 'ledger_snapshot'::regclass,
                                            'projection_token'::regclass, 'projection_instance'::regclass)
                           AND attnum > 0 AND col_description(attrelid, attnum) IS NULL
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

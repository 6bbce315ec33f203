package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dump keeps the rows' transaction ids, but not the cluster's counter. */
class RestoringIntoAYoungerClusterTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyLedgerAndOneOfThisClusterAreFine() {
        assertThatNoException().isThrownBy(() -> LedgerCheck.run(database));

        Ledgers.engine(database).appendEvents(step("case-1", 0));

        assertThatNoException().isThrownBy(() -> LedgerCheck.run(database));
    }

    @Test
    void aLedgerFromTheFutureIsRefusedWithWhatToDo() throws SQLException {
        restoreOneRow();

        assertThatIllegalStateException()
                .isThrownBy(() -> LedgerCheck.run(database))
                .withMessageContaining("the ledger's last one is 987654321")
                .withMessageContaining("pg_resetwal");
    }

    private void restoreOneRow() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement restore = connection.createStatement()) {
            restore.execute(
                    """
                    INSERT INTO ledger_event (transaction_id, sequence, recorded_at, event_id, stream_id, type, payload,
                                              metadata)
                    VALUES ('987654321', 0, now(), gen_random_uuid(), 'case-1', 'case.accepted', '{}', '{}')
                    """);
        }
    }
}

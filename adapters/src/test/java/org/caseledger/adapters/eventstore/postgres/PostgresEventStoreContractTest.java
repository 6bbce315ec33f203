package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.contract.Mishaps;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against PostgreSQL. */
class PostgresEventStoreContractTest extends EveryContract {

    private HikariDataSource database;
    private UnreliableDataSource line;

    @Override
    protected LedgerUnderTest emptyLedger() {
        database = TestDatabase.emptyLedger();
        line = new UnreliableDataSource(database, 0, true);
        return new LedgerUnderTest(Ledgers.engine(line), Ledgers.reader(line));
    }

    @Override
    protected Mishaps mishaps() {
        return new Mishaps() {
            @Override
            public void loseAnswers(int appends) {
                line.lose(appends);
            }

            @Override
            public void breakConnections() {
                execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }

            /** A trigger refuses it, for every role. */
            @Override
            public Deletion delete(String streamId) {
                assertThat(refusal("DELETE FROM ledger_event WHERE stream_id = '" + streamId + "'"))
                        .contains("The ledger only grows");
                return Deletion.REFUSED;
            }

            /** There is no such way. */
            @Override
            public Deletion deleteSoftly(String streamId) {
                return delete(streamId);
            }
        };
    }

    @Override
    protected EmbeddedEventStore eventStore() {
        return LedgerEventStore.over(Ledgers.engine(line), Ledgers.PROPERTIES);
    }

    private void execute(String sql) {
        // Not by way of the pool, whose connections may be broken.
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String refusal(String sql) {
        try {
            execute(sql);
            return "";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }
}

package org.caseledger.adapters.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.caseledger.adapters.testing.SharedServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database lets nobody in any more, as soon as the ledger has started. */
class LosingTheDatabaseTest {

    private final SharedServers.Database database = SharedServers.freshDatabase();
    private final WatchedLedger ledger = new WatchedLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rebuild, The rebuild stopped, it goes on where it stopped when the ledger runs",
        "compare, The comparison stopped, Compare again"
    })
    void aCommandSaysWhatToDoNextAndEnds(String command, String what, String next) {
        assertThat(ledger.run(
                        this::shutTheDatabase,
                        command,
                        "--caseledger.data-folder=target/losing-the-database",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--caseledger.elasticsearch.uris="
                                + SharedServers.elasticsearchEndpoint().uris().getFirst(),
                        "--caseledger.search.index-prefix=" + SharedServers.indexPrefix(getClass()) + command + "-",
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more"))
                .isOne();

        assertThat(ledger.printed()).contains(what + ", because the ledger failed", next);
        assertThat(ledger.hasEnded()).isTrue();
    }

    private void shutTheDatabase() {
        var name = database.dataSource().getDatabaseName();
        try (var connection = SharedServers.freshDatabase().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

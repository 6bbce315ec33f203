package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillingTheDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void itComesBackOnTheSamePortWithAllThatWasAcknowledgedAndStopsWithTheLedger() throws Exception {
        var data = folder.resolve("postgresql");
        try (var database = new PostgresFixture(folder)) {
            var address = database.server().jdbcUrl();
            database.execute("create table fact (text text)");
            database.execute("insert into fact values ('acknowledged')");
            var killed = Postmaster.aliveOn(data).orElseThrow();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(untilItAnswers(database)).containsExactly("acknowledged");
            assertThat(database.server().jdbcUrl()).isEqualTo(address);
            assertThat(Postmaster.aliveOn(data)).get().isNotEqualTo(killed);
        }
        assertThat(Postmaster.aliveOn(data)).isEmpty();
    }

    private static List<String> untilItAnswers(PostgresFixture database) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                return database.query("select text from fact");
            } catch (SQLException away) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(50);
            }
        }
    }
}

package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingTheDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAgain() throws SQLException {
        try (var first = new PostgresFixture(folder)) {
            first.execute("create table fact as select 'kept' as text");
        }

        try (var second = new PostgresFixture(folder)) {
            assertThat(second.query("select text from fact")).containsExactly("kept");
        }
    }

    @Test
    void noServerIsLeftRunning() throws Exception {
        new PostgresFixture(folder).close();

        assertThat(Postmaster.aliveOn(folder.resolve("postgresql"))).isEmpty();
    }
}

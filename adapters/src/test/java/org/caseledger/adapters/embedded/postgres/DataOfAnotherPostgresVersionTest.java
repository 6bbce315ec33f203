package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.caseledger.adapters.machine.MachineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataOfAnotherPostgresVersionTest {

    @TempDir
    Path folder;

    @Test
    void isRefusedWithAWayOutAndLeftAsItIs() throws Exception {
        var data = Files.createDirectory(folder.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), "14\n");

        assertThatExceptionOfType(MachineException.class)
                .isThrownBy(() -> new PostgresFixture(folder))
                .withMessageContaining("Expected data of PostgreSQL 18")
                .withMessageContaining("but it is of PostgreSQL 14")
                .satisfies(refusal -> assertThat(refusal.action()).contains("pg_dump", "caseledger.data-folder"));
        assertThat(data).isDirectoryContaining("glob:**PG_VERSION").isDirectoryNotContaining("glob:**server.log");
    }
}

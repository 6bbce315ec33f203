package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingTheDatabaseTest {

    @TempDir
    static Path folder;

    static PostgresFixture database;

    @BeforeAll
    static void givenADatabaseStartedForTheFirstTime() {
        database = new PostgresFixture(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "shared_buffers, 256MB",
        "max_connections, 100",
        "log_min_error_statement, panic",
        "log_parameter_max_length_on_error, 0"
    })
    void itIsDurableAndClosedAndSilent(String setting, String value) throws SQLException {
        assertThat(database.query("show " + setting)).containsExactly(value);
    }

    @Test
    void textSortsByCodePointAndLettersFoldAsUnicodeSays() throws SQLException {
        assertThat(database.query("select t from (values ('办件'), ('b'), ('B'), ('é')) as x(t) order by t"))
                .containsExactly("B", "b", "é", "办件");
        assertThat(database.query("select upper('é')")).containsExactly("É");
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        var server = database.server();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.username(), "a guess"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void onlyTheOwnerReadsThePassword() throws Exception {
        var file = folder.resolve("postgresql.password");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgresql.initial-password")).doesNotExist();
    }

    @Test
    void anErrorLeavesNoContentInTheLog() throws Exception {
        database.execute("create table person (name text primary key)");
        database.execute("insert into person values ('Zhang San')");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> database.execute("insert into person values ('Zhang San')"));

        assertThat(folder.resolve("postgresql").resolve("server.log"))
                .content()
                .contains("duplicate key")
                .doesNotContain("Zhang San");
    }
}

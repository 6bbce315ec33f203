package org.caseledger.adapters.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.Command.Outcome;
import org.caseledger.adapters.machine.ServerUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recovery that takes longer than PostgreSQL's own program waits: it asks an archive that needs its time to say no. */
class RecoveringForLongTest {

    @TempDir
    Path folder;

    private Path data;
    private PostgresCluster cluster;

    @BeforeEach
    void givenADatabaseThatWasStopped() throws SQLException {
        try (var before = new PostgresFixture(folder)) {
            before.execute("create table fact as select 'kept' as text");
        }
        data = folder.resolve("postgresql");
        cluster = PostgresCluster.of(
                PostgresBinaries.unpacked(CacheFolder.ofThisUser()), data, ServerUser.current(), Duration.ofSeconds(1));
    }

    @AfterEach
    void stop() throws Exception {
        cluster.stop();
    }

    @Test
    void itIsWaitedFor() throws Exception {
        recoversBy("sleep 1; false");

        assertThat(start().succeeded()).isTrue();

        assertThat(Postmaster.isReadyOn(data)).isTrue();
    }

    @Test
    void whenTheLedgerEndsItIsStopped() throws Exception {
        recoversBy("sleep 600; false");
        var starting = CompletableFuture.supplyAsync(this::start, Thread::startVirtualThread);
        untilItIsAlive();

        cluster.recovery().giveUp();

        assertThat(starting.join().succeeded()).isFalse();
        assertThat(Postmaster.aliveOn(data)).isEmpty();
    }

    @Test
    void aServerThatCannotStartAtAllIsNotWaitedFor() throws Exception {
        Files.writeString(data.resolve("postgresql.auto.conf"), "no_such_setting = 1\n", StandardOpenOption.APPEND);

        assertThat(start().succeeded()).isFalse();

        assertThat(cluster.lastWords()).contains("no_such_setting");
        assertThat(Postmaster.aliveOn(data)).isEmpty();
    }

    private void recoversBy(String fetching) throws Exception {
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "hot_standby = off\nrestore_command = '" + fetching + "'\n",
                StandardOpenOption.APPEND);
        var signal = Files.createFile(data.resolve("recovery.signal"));
        ServerUser.current().own(signal);
    }

    private void untilItIsAlive() throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Postmaster.aliveOn(data).isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Outcome start() {
        try {
            return cluster.start(PostgresSettings.standard(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

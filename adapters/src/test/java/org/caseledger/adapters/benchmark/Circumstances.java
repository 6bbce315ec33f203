package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** On what the figures were taken: the machine, the Java, and how durable the database is. */
final class Circumstances {

    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "autovacuum");

    private static final int PAGE = 8192;

    private Circumstances() {}

    static String of(DataSource database) throws SQLException, IOException {
        return machine() + "\n" + settings(database) + "\n" + syncs() + "\n";
    }

    private static String machine() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB, %s %s, JDK %s; clients, ledger and servers share the machine.",
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize() / (double) (1 << 30),
                machine.getName(),
                machine.getArch(),
                Runtime.version());
    }

    private static String settings(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return "PostgreSQL: "
                    + SETTINGS.stream()
                            .map(name -> name + " = " + shown(statement, name))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
    }

    /** What bounds commits where disks are honest and slow. */
    private static String syncs() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "sync", null);
        int done = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long start = System.nanoTime(); System.nanoTime() - start < 1_000_000_000L; done++) {
                channel.write(ByteBuffer.allocate(PAGE), 0);
                channel.force(false);
            }
        }
        Files.delete(file);
        return String.format(
                Locale.ROOT, "This disk: %,d pages of 8 KiB written and synced one by one in a second.", done);
    }

    private static String shown(Statement statement, String setting) {
        try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
            shown.next();
            return shown.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

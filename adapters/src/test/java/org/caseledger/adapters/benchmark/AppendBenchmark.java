package org.caseledger.adapters.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStorageEngine;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStoreProperties;
import org.caseledger.adapters.testing.TestDatabase;

/**
 * Single-event appends through the engine beside the same rows inserted one by one, each with its own commit and its own
 * connection, into the same server. Prints appends per second, the median of the rounds and their spread.
 */
public final class AppendBenchmark {

    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final String NOTE = "x".repeat(780);

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final AtomicLong streams = new AtomicLong();

    /** A payload of about 800 bytes. */
    public record Step(String note) {}

    /** What one thread does over and over. */
    @FunctionalInterface
    private interface Work extends AutoCloseable {
        void run(int thread) throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    public static void main(String[] arguments) throws Exception {
        new AppendBenchmark().run();
    }

    private void run() throws Exception {
        printSettings();
        Map<String, List<Double>> figures = new TreeMap<>();
        measureAll(new TreeMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            measureAll(figures);
        }
        figures.forEach(AppendBenchmark::print);
        database.close();
    }

    private void measureAll(Map<String, List<Double>> figures) throws Exception {
        for (int threads : new int[] {1, 32}) {
            String suffix = ", %2d thread(s)".formatted(threads);
            add(figures, "raw insert + commit" + suffix, threads, new RawInserts(threads));
            add(figures, "engine, 1 commit at a time" + suffix, threads, engine(1));
            add(figures, "engine, 2 commits side by side" + suffix, threads, engine(2));
        }
    }

    private Work engine(int concurrentCommits) {
        PostgresEventStorageEngine engine = engineOver(database, concurrentCommits);
        return thread -> engine.appendEvents(new GenericDomainEventMessage<>(
                "Case", "case-" + streams.incrementAndGet(), 0, new Step(NOTE), Map.of("actor", "clerk-li")));
    }

    private static PostgresEventStorageEngine engineOver(DataSource database, int concurrentCommits) {
        PostgresEventStoreProperties defaults = PostgresEventStoreProperties.defaults();
        PostgresEventStorageEngine.Builder builder = PostgresEventStorageEngine.builder(
                database,
                new PostgresEventStoreProperties(
                        defaults.pollInterval(),
                        defaults.pageSize(),
                        defaults.cachedEvents(),
                        concurrentCommits,
                        defaults.retryFor()));
        Serializer json = Jackson3Serializer.builder().build();
        builder.eventSerializer(json).snapshotSerializer(json);
        return builder.build();
    }

    /** The floor: a connection a thread, one prepared statement, one row, one commit. */
    private final class RawInserts implements Work {

        private final byte[] payload = ("{\"note\":\"" + NOTE + "\"}").getBytes(StandardCharsets.UTF_8);
        private final byte[] metadata = "{\"actor\":\"clerk-li\"}".getBytes(StandardCharsets.UTF_8);
        private final List<Connection> connections = new ArrayList<>();
        private final List<PreparedStatement> inserts = new ArrayList<>();

        private RawInserts(int threads) throws SQLException {
            for (int i = 0; i < threads; i++) {
                connections.add(database.getConnection());
                inserts.add(connections
                        .getLast()
                        .prepareStatement("INSERT INTO ledger_event (event_id, stream_id, sequence, stream_type,"
                                + " recorded_at, type, payload, metadata) VALUES (?, ?, 0, 'Case', ?, ?, ?, ?)"));
            }
        }

        @Override
        public void run(int thread) throws SQLException {
            PreparedStatement insert = inserts.get(thread);
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "case-" + streams.incrementAndGet());
            insert.setObject(3, OffsetDateTime.now());
            insert.setString(4, Step.class.getName());
            insert.setBytes(5, payload);
            insert.setBytes(6, metadata);
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private void add(Map<String, List<Double>> figures, String name, int threads, Work work) throws Exception {
        try (work) {
            figures.computeIfAbsent(name, any -> new ArrayList<>()).add(perSecond(threads, work));
        }
    }

    private static double perSecond(int threads, Work work) throws Exception {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<? extends Future<?>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        while (System.nanoTime() - start < ROUND.toNanos()) {
                            work.run(thread);
                            done.incrementAndGet();
                        }
                        return done;
                    }))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    private void printSettings() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery("SELECT name, setting FROM pg_settings WHERE name IN"
                        + " ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version') ORDER BY name")) {
            while (settings.next()) {
                System.out.println(settings.getString(1) + " = " + settings.getString(2));
            }
        }
    }

    private static void print(String name, List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        System.out.printf(
                "%-50s median %7.0f /s   (%.0f to %.0f)%n",
                name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}

package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.adapters.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole histories are sent as one value each; whatever was recorded must come out as if its row had been read. */
class ReadingManyHistoriesAtOnceTest {

    private static final byte[] NOTHING = {};
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private final HikariDataSource database = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aHistoryInWhateverOrderItsRowsLie() throws SQLException {
        for (long sequence : new long[] {2, 0, 3, 1}) {
            record("case-1", sequence, "Case", NEW_YEAR, "case.accepted", "1.0", NOTHING);
            record("case-2", sequence, "Case", NEW_YEAR, "case.accepted", "1.0", NOTHING);
        }

        assertThat(read("case-2", "case-1", "case-none"))
                .extracting(
                        event -> event.row().streamId(), event -> event.row().sequence())
                .containsSequence(tuple("case-1", 0L), tuple("case-1", 1L), tuple("case-1", 2L), tuple("case-1", 3L))
                .containsSequence(tuple("case-2", 0L), tuple("case-2", 1L), tuple("case-2", 2L), tuple("case-2", 3L))
                .hasSize(8);
        equalRowByRow("case-1", "case-2");
    }

    @Test
    void anEventWithoutAnAggregateOrARevision() throws SQLException {
        record("checkpoint", 0, null, NEW_YEAR, "ledger.checkpoint", null, NOTHING);

        assertThat(read("checkpoint")).singleElement().satisfies(event -> {
            assertThat(event.row().streamType()).isNull();
            assertThat(event.row().revision()).isNull();
        });
        equalRowByRow("checkpoint");
    }

    @Test
    void timesToTheMicrosecondAlsoOfTheLastCentury() throws SQLException {
        var times = List.of(
                "2000-01-01T00:00:00Z",
                "1999-12-31T23:59:59.999999Z",
                "1949-10-01T00:00:00Z",
                "2026-11-30T12:00:00.000001Z");
        for (int i = 0; i < times.size(); i++) {
            record("case-1", i, "Case", Instant.parse(times.get(i)), "case.accepted", "1.0", NOTHING);
        }

        assertThat(read("case-1"))
                .extracting(event -> event.row().recordedAt().toString())
                .isEqualTo(times);
        equalRowByRow("case-1");
    }

    @Test
    void textsAndNumbersThatAreNotUsual() throws SQLException {
        record("案件-𠮷", Long.MAX_VALUE, "", NEW_YEAR, "事项.受理", "", NOTHING);

        assertThat(read("案件-𠮷")).singleElement().satisfies(event -> {
            assertThat(event.row().sequence()).isEqualTo(Long.MAX_VALUE);
            assertThat(event.row().type()).isEqualTo("事项.受理");
            assertThat(event.row().revision()).isEmpty();
        });
        equalRowByRow("案件-𠮷");
    }

    @Test
    void whateverBytes() throws SQLException {
        var random = new Random(7);
        int sequence = 0;
        for (int length : new int[] {0, 1, 700, 5_000, 100_000}) {
            var incompressible = new byte[length];
            random.nextBytes(incompressible);
            record("case-1", sequence++, "Case", NEW_YEAR, "case.accepted", "1.0", incompressible);
            record(
                    "case-1",
                    sequence++,
                    "Case",
                    NEW_YEAR,
                    "case.accepted",
                    "1.0",
                    "证".repeat(length / 3).getBytes(StandardCharsets.UTF_8));
        }

        equalRowByRow("case-1");
    }

    /** The driver asks for another form of what it gets when a statement has been used some times. */
    @Test
    void againAndAgainWithOneConnection() throws SQLException {
        record("case-1", 0, "Case", NEW_YEAR, "case.accepted", "1.0", "证".getBytes(StandardCharsets.UTF_8));
        record("case-1", 1, null, NEW_YEAR, "case.accepted", null, NOTHING);

        try (var connection = database.getConnection()) {
            var first = PackedHistories.read(connection, List.of("case-1"));
            for (int i = 0; i < 10; i++) {
                assertThat(PackedHistories.read(connection, List.of("case-1")))
                        .usingRecursiveFieldByFieldElementComparator()
                        .hasSize(2)
                        .isEqualTo(first);
            }
        }
    }

    private List<StoredEvent> read(String... streamIds) throws SQLException {
        try (var connection = database.getConnection()) {
            return PackedHistories.read(connection, List.of(streamIds));
        }
    }

    private void equalRowByRow(String... streamIds) throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(read(streamIds))
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyInAnyOrderElementsOf(LedgerQueries.after(connection, null, 100, Set.of()));
        }
    }

    private void record(
            String streamId,
            long sequence,
            @Nullable String streamType,
            Instant recordedAt,
            String type,
            @Nullable String revision,
            byte[] payload)
            throws SQLException {
        var sql =
                "INSERT INTO ledger_event (event_id, stream_id, sequence, stream_type, recorded_at, type, revision, payload,"
                        + " metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, streamId);
            insert.setLong(3, sequence);
            insert.setString(4, streamType);
            insert.setObject(5, recordedAt.atOffset(ZoneOffset.UTC));
            insert.setString(6, type);
            insert.setString(7, revision);
            insert.setBytes(8, payload);
            insert.setBytes(9, "{\"actor\":\"clerk-li\"}".getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }
}

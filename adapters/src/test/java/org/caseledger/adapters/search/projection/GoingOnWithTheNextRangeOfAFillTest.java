package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.Struck;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.SegmentPlace;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fill has sent the documents of one range of histories, and they are not answered yet. */
class GoingOnWithTheNextRangeOfAFillTest {

    private static final String FILL = "fill@test";
    private static final int HISTORIES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestLedger ledger = new TestLedger();
    private final LedgerTokenStore tokens = LedgerTokenStore.in(ledger.dataSource);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger filled = new AtomicInteger();
    private Origin origin;
    private IndexesBehindADoor there;
    private MoodyElasticsearch server;
    private ViewIndex index;
    private FillRanges ranges;

    @BeforeEach
    void aFillOfSomeRanges() throws IOException {
        ledger.demo.setUp();
        there = new IndexesBehindADoor(getClass());
        server = there.server;
        var views = Set.of(View.LEDGER);
        var from = ledger.reader.head().orElseThrow();
        origin = new Origin(1, from, UUID.randomUUID().toString(), views, 0, ends(from), Thoroughness.NONE, false);
        there.indexes.create(views, Role.LIVE, origin, there.indexes.standing());
        index = there.toBeDeleted(there.indexes.standing().live(View.LEDGER).orElseThrow());
        tokens.initializeTokenSegments(FILL, origin.ranges().size());
        ranges = new FillRanges(FILL, origin, tokens, filled::incrementAndGet);
    }

    private List<LedgerPosition> ends(LedgerPosition from) {
        var ends = new ArrayList<LedgerPosition>();
        var page = ledger.reader.begun(null, from, HISTORIES);
        while (!page.isEmpty()) {
            ends.add(page.getLast().position());
            page = ledger.reader.begun(ends.getLast(), from, HISTORIES);
        }
        return ends;
    }

    @AfterEach
    void close() throws IOException {
        ranges.close();
        there.close();
        ledger.close();
    }

    @Test
    void theNextIsBegunAndNothingIsToldThatIsNotStored() throws Exception {
        server.mood(Mood.OVERLOADED);
        var hand = CompletableFuture.runAsync(hand(Duration.ofMinutes(1))::work);

        Instance.until(() -> claimed() > 1 && server.refused() > 0);
        assertThat(stored()).isEmpty();

        server.mood(Mood.WELL);
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        everythingIsThereOnce();
    }

    @Test
    void someAreBegunAndNoMoreUntilTheFirstOfThemAreStored() throws Exception {
        server.mood(Mood.OVERLOADED);
        var hand = CompletableFuture.runAsync(hand(Duration.ofMinutes(1))::work);

        Instance.until(() -> claimed() == FillHand.MOST_UNFINISHED);
        there.untilRefused(10);
        assertThat(origin.ranges()).hasSizeGreaterThan(FillHand.MOST_UNFINISHED);
        assertThat(claimed()).isEqualTo(FillHand.MOST_UNFINISHED);
        assertThat(stored()).isEmpty();

        Instance.until(() -> {
            server.letThrough(1);
            return !stored().isEmpty();
        });
        assertThat(claimed()).isLessThanOrEqualTo(FillHand.MOST_UNFINISHED);
        server.mood(Mood.WELL);
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        everythingIsThereOnce();
    }

    @Test
    void ifTheFirstIsGivenUpAllThatWereBegunAreGivenBackAndTriedAgain() throws Exception {
        server.mood(Mood.OVERLOADED);
        var hand = CompletableFuture.runAsync(hand(Duration.ofSeconds(1))::work);

        Instance.until(() -> claimed() > 1 && server.refused() > 0);
        Instance.until(() -> claimed() == 0);
        assertThat(stored()).isEmpty();

        server.mood(Mood.WELL);
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        everythingIsThereOnce();
    }

    @Test
    void ifTheFillIsEndedWhatIsAnsweredByThenCounts() throws Exception {
        server.mood(Mood.OVERLOADED);
        var hand = CompletableFuture.runAsync(hand(Duration.ofMinutes(1))::work);
        Instance.until(() -> claimed() > 2 && server.refused() > 0);

        ranges.close();
        server.mood(Mood.WELL);
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(claimed()).isZero();
        assertThat(stored()).hasSizeGreaterThan(1).isSubsetOf(origin.ranges());
        assertThat(filled).hasValue(0);
    }

    @Test
    void ifTheLedgerIsAwayNothingStaysUnderWayOfWhatIsGivenBack() throws Exception {
        server.mood(Mood.OVERLOADED);
        var asked = new AtomicInteger();
        var awayOnce = Struck.by(
                operation -> {
                    if (operation.equals("begun") && asked.incrementAndGet() == 6) {
                        Instance.until(() -> server.refused() > 0);
                        throw new LedgerUnavailableException("made by the test", new SQLException());
                    }
                },
                LedgerReader.class,
                ledger.reader);
        var hand = CompletableFuture.runAsync(hand(Duration.ofMinutes(1), awayOnce)::work);

        Instance.until(() -> asked.get() == 6 && server.refused() > 0);
        server.mood(Mood.WELL);
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        everythingIsThereOnce();
    }

    @Test
    void aRangeThatAnotherInstanceHasMeanwhileIsLeftToItAndTheOthersAreKept() throws Exception {
        server.mood(Mood.OVERLOADED);
        var hand = CompletableFuture.runAsync(hand(Duration.ofMinutes(1))::work);
        Instance.until(() -> claimed() > 2 && server.refused() > 0);
        change("UPDATE projection_token SET owner = 'other', claimed_at = '2999-01-01T00:00:00Z'"
                + " WHERE processor = 'fill@test' AND segment = (SELECT min(segment) FROM projection_token"
                + " WHERE processor = 'fill@test' AND owner IS NOT NULL)");

        server.mood(Mood.WELL);
        Instance.until(() -> stored().size() == origin.ranges().size() - 1 && claimed() == 1);

        assertThat(hand).isNotDone();
        assertThat(filled).hasValue(0);

        change("UPDATE projection_token SET owner = NULL WHERE owner = 'other'");
        hand.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        everythingIsThere();
    }

    private void everythingIsThereOnce() throws IOException {
        everythingIsThere();
        assertThat(meters.counter("caseledger.view.events", "view", "rebuild").count())
                .isEqualTo(events());
    }

    private void everythingIsThere() throws IOException {
        assertThat(filled).hasValue(1);
        assertThat(claimed()).isZero();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(origin.ranges());
        assertThat(there.found(index)).isEqualTo(events());
    }

    private int events() {
        return ledger.reader.after(null, Integer.MAX_VALUE).size();
    }

    private FillHand hand(Duration retryFor) {
        return hand(retryFor, ledger.reader);
    }

    private FillHand hand(Duration retryFor, LedgerReader beginnings) {
        var measured = new ViewMeters(meters, "rebuild");
        var batches = new FillBatches(
                List.of(index),
                ledger.reader,
                new Renderers(TestViews.DIGEST, 100),
                new BulkWriter(there.http, retryFor, measured),
                measured,
                new PostgresDeadLetters(ledger.dataSource),
                3);
        return new FillHand(ranges, beginnings, batches);
    }

    private List<LedgerPosition> stored() {
        return new PostgresProjectionPlaces(ledger.dataSource)
                .of(FILL).stream()
                        .map(SegmentPlace::place)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** How many ranges somebody works on. */
    private int claimed() {
        var sql = "SELECT count(*) FROM projection_token WHERE processor = ? AND owner IS NOT NULL";
        try (var connection = ledger.dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, FILL);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = ledger.dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}

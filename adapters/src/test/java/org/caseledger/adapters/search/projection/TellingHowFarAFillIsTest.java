package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

/**
 * Of every history one document is made, of a size that the test says, and a small one of every case; histories come one by
 * one.
 */
class TellingHowFarAFillIsTest {

    private static final int MEGABYTE = 1 << 20;

    private final TestLedger ledger = new TestLedger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> told = new ArrayList<>();
    private List<String> histories;
    private IndexesBehindADoor there;
    private MoodyElasticsearch server;
    private ViewIndex entries;
    private ViewIndex cases;

    @BeforeEach
    void histories() throws IOException {
        ledger.demo.setUp();
        var head = ledger.reader.head().orElseThrow();
        histories = ledger.reader.begun(null, head, Integer.MAX_VALUE).stream()
                .map(Beginning::streamId)
                .toList();
        there = new IndexesBehindADoor(getClass());
        server = there.server;
        entries = there.open(View.LEDGER);
        cases = there.open(View.CASES);
    }

    @AfterEach
    void close() throws IOException {
        there.close();
        ledger.close();
    }

    @Test
    void whatIsLittleWaitsUntilAllIsMadeAndGoesOutTogether() {
        var batches = batches(1, Duration.ofMinutes(1));

        projectEach(batches, histories);

        assertThat(requests()).isZero();
        assertThat(told).isEmpty();

        batches.finish();

        assertThat(requests()).isEqualTo(2);
        assertThat(told).isEqualTo(histories);
    }

    @Test
    void whatIsLittleGoesOutAtOnceIfThatIsWanted() {
        var batches = batches(1, Duration.ofMinutes(1));
        projectEach(batches, histories.subList(0, 3));

        batches.send();
        Instance.until(() -> requests() > 0);
        while (batches.waitForAnAnswer()) {}

        assertThat(told).isEqualTo(histories.subList(0, 3));

        projectEach(batches, histories.subList(3, 4));
        batches.finish();

        assertThat(told).isEqualTo(histories.subList(0, 4));
    }

    @Test
    void onceMuchIsStoredItIsToldAndByThenEveryDocumentIsThere() {
        var batches = batches(MEGABYTE, Duration.ofMinutes(1));
        var missing = new ArrayList<String>();

        int projected = 0;
        for (; told.isEmpty(); projected++) {
            var history = histories.get(projected % histories.size());
            batches.project(List.of(history), () -> {
                told.add(history);
                missing.addAll(notThere(history));
            });
            assertThat(projected).isLessThan(100);
        }

        assertThat(projected).isGreaterThanOrEqualTo(24);
        assertThat(told).isEqualTo(histories.subList(0, told.size())).anyMatch(TellingHowFarAFillIsTest::isCase);
        assertThat(missing).isEmpty();
    }

    @Test
    void alsoIfOfMuchLittleIsMade() {
        var batches = batches(1, Duration.ofMinutes(1));
        int events = ledger.reader.after(null, Integer.MAX_VALUE).size();

        int read = 0;
        for (; read < FillBatches.EVENTS_TOGETHER; read += events) {
            assertThat(told).isEmpty();
            batches.project(histories, () -> told.add("all"));
        }
        while (batches.waitForAnAnswer()) {}

        assertThat(told).hasSize(read / events);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void ifWhatIsToBeDoneForOneFailsItIsDoneForThoseBeforeItAndNotForThoseAfterIt() {
        var batches = batches(1, Duration.ofMinutes(1));
        projectEach(batches, histories.subList(0, 2));
        batches.project(histories.subList(2, 3), () -> {
            throw new IllegalStateException("made by the test");
        });
        projectEach(batches, histories.subList(3, 4));

        assertThatThrownBy(batches::finish).hasMessage("made by the test");
        projectEach(batches, histories.subList(4, 5));
        batches.finish();

        assertThat(told).containsExactly(histories.get(0), histories.get(1), histories.get(4));
    }

    @Test
    void ofWhatIsGivenUpNothingIsToldLater() {
        var batches = batches(1, Duration.ofMillis(300));
        server.mood(Mood.OVERLOADED);
        projectEach(batches, histories.subList(0, 3));

        assertThatThrownBy(batches::finish).isInstanceOf(ViewsUnavailable.class);
        server.mood(Mood.WELL);
        projectEach(batches, histories.subList(3, 5));
        batches.finish();

        assertThat(told).isEqualTo(histories.subList(3, 5));
    }

    private void projectEach(FillBatches batches, List<String> streamIds) {
        streamIds.forEach(streamId -> batches.project(List.of(streamId), () -> told.add(streamId)));
    }

    private FillBatches batches(int bytes, Duration retryFor) {
        var measured = new ViewMeters(meters, "rebuild");
        return new FillBatches(
                List.of(entries, cases),
                ledger.reader,
                (view, reader) -> batch -> {
                    var last = batch.getLast();
                    var document = new RawValue("{" + " ".repeat(view == View.LEDGER ? bytes : 1) + "}");
                    return List.of(ViewDocument.of(last.streamId(), last.streamId(), last.sequence(), document));
                },
                new BulkWriter(there.http, retryFor, measured),
                measured,
                new PostgresDeadLetters(ledger.dataSource),
                3);
    }

    private List<String> notThere(String history) {
        return Stream.of(entries, cases)
                .filter(index -> index.equals(entries) || isCase(history))
                .filter(index -> !there.holds(index, history))
                .map(index -> index.view() + " " + history)
                .toList();
    }

    private static boolean isCase(String history) {
        return history.startsWith("case-");
    }

    private long requests() {
        return meters.get("caseledger.view.bulk").timer().count();
    }
}

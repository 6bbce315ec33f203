package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

/** Of every history one document is made, of a size that the test says, and histories come one by one. */
class TellingHowFarAFillIsTest {

    private static final int MEGABYTE = 1 << 20;

    private final TestLedger ledger = new TestLedger();
    private final ViewIndexes indexes =
            new ViewIndexes(SharedServers.elasticsearch(), SharedServers.indexPrefix(getClass()), 1);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> told = new ArrayList<>();
    private List<String> histories;
    private MoodyElasticsearch server;
    private RestClient http;
    private ViewIndex index;

    @BeforeEach
    void histories() throws IOException {
        ledger.demo.setUp();
        var head = ledger.reader.head().orElseThrow();
        histories = ledger.reader.begun(null, head, Integer.MAX_VALUE).stream()
                .map(Beginning::streamId)
                .toList();
        server = new MoodyElasticsearch();
        http = SearchClients.http(server.endpoint(), Duration.ofSeconds(2), Duration.ofSeconds(10));
        index = indexes.open(View.LEDGER);
    }

    @AfterEach
    void close() throws IOException {
        indexes.delete(index);
        http.close();
        server.close();
        ledger.close();
    }

    @Test
    void whatIsLittleWaitsUntilAllIsMadeAndGoesOutTogether() {
        var batches = batches(1, Duration.ofMinutes(1));

        projectEach(batches, histories);

        assertThat(requests()).isZero();
        assertThat(told).isEmpty();

        batches.finish();

        assertThat(requests()).isOne();
        assertThat(told).isEqualTo(histories);
    }

    @Test
    void whatIsLittleGoesOutAtOnceIfThatIsWanted() {
        var batches = batches(1, Duration.ofMinutes(1));
        projectEach(batches, histories.subList(0, 3));

        batches.send();
        Instance.until(() -> requests() == 1);
        projectEach(batches, histories.subList(3, 4));
        batches.finish();

        assertThat(told).isEqualTo(histories.subList(0, 4));
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void onceMuchIsStoredItIsTold() {
        var batches = batches(MEGABYTE, Duration.ofMinutes(1));

        for (int i = 0; told.isEmpty(); i++) {
            projectEach(batches, List.of(histories.get(i % histories.size())));
            assertThat(i).isLessThan(100);
        }

        assertThat(requests()).isPositive();
        assertThat(told.getFirst()).isEqualTo(histories.getFirst());
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
                List.of(index),
                ledger.reader,
                (view, reader) -> batch -> {
                    var last = batch.getLast();
                    var document = new RawValue("{" + " ".repeat(bytes) + "}");
                    return List.of(ViewDocument.of(last.streamId(), last.streamId(), last.sequence(), document));
                },
                new BulkWriter(http, retryFor, measured),
                measured,
                new PostgresDeadLetters(ledger.dataSource));
    }

    private long requests() {
        return meters.get("caseledger.view.bulk").timer().count();
    }
}

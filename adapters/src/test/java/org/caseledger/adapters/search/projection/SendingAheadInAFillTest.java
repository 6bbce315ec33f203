package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

/** Elasticsearch does not answer at once, or not at all, and documents of some histories are ready already. */
class SendingAheadInAFillTest {

    private static final int MOST = 3;

    private final TestLedger ledger = new TestLedger();
    private IndexesBehindADoor there;
    private MoodyElasticsearch server;
    private ViewIndex index;

    @BeforeEach
    void anIndexThatIsFilled() throws IOException {
        there = new IndexesBehindADoor(getClass());
        server = there.server;
        index = there.open(View.CERTIFICATES);
    }

    @AfterEach
    void close() throws IOException {
        there.close();
        ledger.close();
    }

    /** A request is somewhat larger than it has to be: what fills it comes in one piece. */
    @Test
    void someLargeRequestsAreUnderWayWhileNothingIsAnsweredButNoMore() throws Exception {
        holdsBack(MOST, FillRequests.BYTES + (1 << 19));
    }

    @Test
    void someMoreSmallRequestsAreUnderWayWhileNothingIsAnsweredButNoMore() throws Exception {
        holdsBack(MOST + FillRequests.SMALL_ONES_MORE, 1);
    }

    private void holdsBack(int requestsUnderWay, long bytes) throws Exception {
        var requests = requests(Duration.ofMinutes(1));
        server.mood(Mood.OVERLOADED);

        for (int i = 0; i < requestsUnderWay; i++) {
            requests.send(index, List.of(document("early" + i)), bytes, List.of());
        }
        var more = CompletableFuture.runAsync(() -> requests.send(index, List.of(document("late")), bytes, List.of()));
        there.untilRefused(10);

        assertThat(more).isNotDone();
        assertThat(there.found(index)).isZero();

        server.mood(Mood.WELL);
        more.join();
        requests.settle();

        assertThat(there.found(index)).isEqualTo(requestsUnderWay + 1);
    }

    @Test
    void oneThatIsLargerThanAllMayBeGoesAlone() throws Exception {
        holdsBack(1, Integer.MAX_VALUE);
    }

    @Test
    void whatIsToBeDoneThenWaitsForTheRequestsBeforeItAndForNoneAfterIt() throws Exception {
        var requests = requests(Duration.ofMinutes(1));
        var done = new ArrayList<String>();
        requests.then(() -> done.add("nothing was sent"));
        server.mood(Mood.OVERLOADED);
        requests.send(index, List.of(document("one")), 1, List.of());
        requests.then(() -> done.add("one"));
        there.untilRefused(5);
        requests.then(() -> {});

        assertThat(done).containsExactly("nothing was sent");

        server.letThrough(1);
        Instance.until(() -> there.found(index) == 1);
        requests.send(index, List.of(document("other")), 1, List.of());
        requests.then(() -> done.add("other"));
        there.untilRefused(5);
        requests.then(() -> {});

        assertThat(done).containsExactly("nothing was sent", "one");

        server.mood(Mood.WELL);
        requests.settle();

        assertThat(done).containsExactly("nothing was sent", "one", "other");
    }

    @Test
    void aHistoryThatCannotBeShownBecomesADeadLetterAlsoIfNothingElseIsSent() {
        var event = someCertificate();
        var requests = requests(Duration.ofMinutes(1));

        requests.send(index, List.of(), 0, List.of(new Failure(event, "made by the test")));
        requests.settle();

        assertThat(new PostgresDeadLetters(ledger.dataSource).list(View.CERTIFICATES, null, 2))
                .singleElement()
                .satisfies(letter -> assertThat(letter.streamId()).isEqualTo(event.streamId()));
    }

    @Test
    void whatIsToBeDoneThenIsNotDoneIfARequestBeforeItIsGivenUp() throws Exception {
        var requests = requests(Duration.ofMillis(300));
        var done = new ArrayList<String>();
        server.mood(Mood.OVERLOADED);
        requests.send(index, List.of(document("one")), 1, List.of());
        requests.then(() -> done.add("one"));

        assertThatThrownBy(requests::settle).isInstanceOf(ViewsUnavailable.class);
        requests.forget();
        server.mood(Mood.WELL);
        requests.send(index, List.of(document("other")), 1, List.of());
        requests.then(() -> done.add("other"));
        requests.settle();

        assertThat(done).containsExactly("other");
    }

    @Test
    void aRequestThatIsGivenUpFailsTheBatchAsItWasThrownAndLeavesNothingUnderWay() throws Exception {
        var requests = requests(Duration.ofSeconds(1));
        server.mood(Mood.OVERLOADED);
        requests.send(index, List.of(document("one")), 1, List.of());
        there.untilRefused(3);
        requests.send(index, List.of(document("other, begun later")), 1, List.of());

        assertThatThrownBy(requests::settle).isInstanceOf(ViewsUnavailable.class);
        requests.forget();
        int refused = server.refused();
        server.mood(Mood.WELL);
        Thread.sleep(2000);

        assertThat(server.refused()).isEqualTo(refused);
        assertThat(there.found(index)).isZero();

        requests.send(index, List.of(document("one")), 1, List.of());
        requests.settle();

        assertThat(there.found(index)).isOne();
    }

    @Test
    void aHistoryWithADocumentThatIsRefusedBecomesADeadLetterOnceItIsAnswered() throws Exception {
        var event = someCertificate();
        var requests = requests(Duration.ofMinutes(1));
        var refused = ViewDocument.of(
                event.streamId(), "bad", event.sequence(), new RawValue("{\"secret\": \"110105189912310015\"}"));

        requests.send(index, List.of(document("good"), refused), 1, List.of());
        requests.settle();

        assertThat(new PostgresDeadLetters(ledger.dataSource).list(View.CERTIFICATES, null, 2))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.streamId()).isEqualTo(event.streamId());
                    assertThat(letter.sequence()).isEqualTo(event.sequence());
                });
        assertThat(there.found(index)).isOne();
    }

    private RecordedEvent someCertificate() {
        ledger.demo.setUp();
        return ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(View.CERTIFICATES::caresAbout)
                .findFirst()
                .orElseThrow();
    }

    private FillRequests requests(Duration retryFor) {
        var meters = new ViewMeters(new SimpleMeterRegistry(), "certificates");
        return new FillRequests(
                ledger.reader,
                new BulkWriter(there.http, retryFor, meters),
                new PostgresDeadLetters(ledger.dataSource),
                MOST);
    }

    private static ViewDocument document(String id) {
        return ViewDocument.of("certificate-" + id, id, 3, new RawValue("{\"name\": \"营业执照\"}"));
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventstore.postgres.PostgresLedgerReader;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresForgetting;
import org.caseledger.adapters.projectionstore.PostgresOneAtATime;
import org.caseledger.adapters.projectionstore.PostgresProjectionInstances;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another program, or a mishap, left an event in the history of one case that this program cannot read. */
class AnEventThatCannotBeReadTest {

    private static final Actor HEAD = Actor.of("head-qian", Role.HEAD, null);
    private static final String WITHDRAWN = "{\"occurredAt\":\"2026-03-02T01:30:00Z\",\"reason\":\"计划有变\"}";

    private final TestLedger ledger = new TestLedger();
    private final PostgresDeadLetters store = new PostgresDeadLetters(ledger.dataSource);
    private CaseNumber number;
    private CaseNumber other;
    private String streamId;

    @BeforeEach
    void givenTwoSubmittedCases() {
        var submitted = ledger.twoSubmittedCases();
        number = submitted.get(0);
        other = submitted.get(1);
        streamId = StreamId.of(number);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case.teleported | 1 | {} | does not know case.teleported",
                "case.withdrawn | 9 | {} | does not know revision 9",
                "case.withdrawn | 1 | {\"occurredAt\": | its bytes are not those of case.withdrawn"
            })
    void onlyItsOwnCaseWaitsInEachViewThatShowsIt(String type, String revision, String payload, String cause)
            throws Exception {
        try (var views = TestViews.of(ledger)) {
            views.caughtUp();
            var before = views.documents(View.CASES);
            record(type, revision, payload, "metadata");
            ledger.withdraw(other);
            views.caughtUp();

            assertThat(letters(views).list(HEAD, View.CASES)).singleElement().satisfies(letter -> {
                assertThat(letter.streamId()).isEqualTo(streamId);
                assertThat(letter.sequence()).isOne();
                assertThat(letter.eventType()).isEqualTo(type);
                assertThat(letter.cause()).contains(cause);
            });
            assertThat(letters(views).list(HEAD, View.LEDGER))
                    .extracting(DeadLetter::streamId)
                    .containsExactly(streamId);
            assertThat(letters(views).list(HEAD, View.CERTIFICATES)).isEmpty();
            assertThat(views.documents(View.CASES))
                    .containsEntry(number.value(), before.get(number.value()))
                    .doesNotContainEntry(other.value(), before.get(other.value()));
        }
    }

    @Test
    void metadataThatCannotBeReadAreNoBetter() throws Exception {
        try (var views = TestViews.of(ledger)) {
            record("case.withdrawn", "1", WITHDRAWN, "'{'::bytea");
            ledger.withdraw(other);
            views.caughtUp();

            assertThat(letters(views).list(HEAD, View.CASES))
                    .extracting(DeadLetter::streamId)
                    .containsExactly(streamId);
            assertThatExceptionOfType(HistoryUnreadableException.class).isThrownBy(() -> ledger.withdraw(number));
        }
    }

    @Test
    void theComparerSaysThatTheCaseWaitsAndThatNothingElseIsWrong() throws Exception {
        try (var views = TestViews.of(ledger)) {
            record("case.teleported", "1", "{}", "metadata");
            views.caughtUp();
            var found = new ArrayList<Difference>();

            var sum = views.comparing.compare(progress -> {}, found::add);

            assertThat(sum.differences()).isZero();
            assertThat(sum.parked()).isEqualTo(3);
            assertThat(found).allSatisfy(it -> {
                assertThat(it.kind()).isEqualTo(Difference.Kind.PARKED);
                assertThat(it.streamId()).isEqualTo(streamId);
            });
            assertThat(found)
                    .extracting(Difference::view)
                    .containsExactlyInAnyOrder(View.CASES, View.LEDGER, View.PUBLIC_DECISIONS);
        }
    }

    @Test
    void nothingIsDecidedOnThatCaseAndItsHistorySaysWhatItCan() throws Exception {
        record("case.teleported", "1", "{}", "metadata");

        assertThatExceptionOfType(HistoryUnreadableException.class)
                .isThrownBy(() -> ledger.withdraw(number))
                .withMessageContaining("entry 1 of " + streamId)
                .withMessageContaining("case.teleported");
        ledger.withdraw(other);

        var history = ledger.reader.stream(streamId, 0, 10);
        assertThat(history).extracting(RecordedEvent::type).containsExactly("case.submitted", "case.teleported");
        assertThat(history).extracting(RecordedEvent::isReadable).containsExactly(true, false);
        assertThat(ledger.reader.after(null, Integer.MAX_VALUE)).hasSizeGreaterThan(100);
    }

    @Test
    void aProgramThatKnowsTheEventShowsTheCaseAgain() throws Exception {
        var program = new Program();
        var reader = new PostgresLedgerReader(ledger.dataSource, new EventFormat(), program);
        try (var views = TestViews.of(
                ledger,
                SharedServers.elasticsearchEndpoint(),
                TestViews.SETTINGS,
                (any, indexes, http, meters) -> new Projections(
                        indexes,
                        http,
                        ledger.events,
                        reader,
                        new Renderers(TestViews.DIGEST, 100),
                        new ProjectionStores(
                                LedgerTokenStore.in(ledger.dataSource),
                                new PostgresProjectionPlaces(ledger.dataSource),
                                new PostgresProjectionInstances(ledger.dataSource, LedgerTokenStore.CLAIM_TIMEOUT),
                                store,
                                new PostgresOneAtATime(ledger.dataSource),
                                new PostgresForgetting(ledger.dataSource)),
                        meters,
                        TestViews.SETTINGS))) {
            record("case.teleported", "1", WITHDRAWN, "metadata");
            views.caughtUp();
            assertThat(letters(views).retry(HEAD, View.CASES, streamId))
                    .get()
                    .extracting(DeadLetter::attempts)
                    .isEqualTo(2);

            program.knows = true;

            assertThat(letters(views).retry(HEAD, View.CASES, streamId)).isEmpty();
            assertThat(views.documents(View.CASES).get(number.value())).contains("WITHDRAWN");
        }
    }

    /** Learns, with its next release, what the event means. */
    private static final class Program implements EventUpcaster {

        private volatile boolean knows;

        @Override
        public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
            return knows ? new Teleported().upcast(events) : events;
        }
    }

    private static final class Teleported extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("case.teleported");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("case.withdrawn", "1"), byte[].class, json -> json);
        }
    }

    private void record(String type, String revision, String payload, String metadata) throws SQLException {
        var sql = "INSERT INTO ledger_event (sequence, recorded_at, event_id, stream_id, stream_type, type, revision,"
                + " payload, metadata) SELECT sequence + 1, recorded_at, gen_random_uuid(), stream_id, stream_type, ?, ?,"
                + " ?, " + metadata + " FROM ledger_event WHERE stream_id = ? ORDER BY sequence DESC LIMIT 1";
        try (var connection = ledger.dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, type);
            insert.setString(2, revision);
            insert.setBytes(3, payload.getBytes(StandardCharsets.UTF_8));
            insert.setString(4, streamId);
            insert.executeUpdate();
        }
    }

    private DeadLetters letters(TestViews views) {
        return new DeadLetters(store, views.projections.reprojection(), Clock.systemUTC());
    }
}

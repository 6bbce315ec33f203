package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.eventstore.dbclient.DeleteStreamOptions;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with more rights than anybody should have deleted the stream of one case in EventStoreDB for good. */
class AHistoryThatWasDeletedTest {

    private static final Actor HEAD = Actor.of("head-qian", Role.HEAD, null);

    private final EventStoreDouble server = EventStoreDouble.started();
    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final TestLedger ledger = TestLedger.inEventStoreDb(server.connectionString(), database);
    private final PostgresDeadLetters store = new PostgresDeadLetters(database);
    private CaseNumber number;
    private CaseNumber other;
    private String streamId;

    @BeforeEach
    void givenTwoSubmittedCases() {
        ledger.demo.setUp();
        var submitted = ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::streamId)
                .filter(id -> id.startsWith(StreamId.CASE))
                .distinct()
                .map(id -> CaseFold.of(ledger.reader.stream(id, 0, 100)))
                .filter(it -> it.status() == CaseStatus.SUBMITTED)
                .map(it -> CaseNumber.of(it.number()))
                .toList();
        number = submitted.get(0);
        other = submitted.get(1);
        streamId = StreamId.of(number);
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
        server.close();
    }

    @Test
    void itWaitsInEachViewThatShowsItAndTheOthersGoOn() throws Exception {
        try (var views = TestViews.of(ledger)) {
            views.caughtUp();
            var before = views.documents(View.CASES);
            delete();
            withdraw(ledger, other);
            views.caughtUp();

            assertThat(letters(views).list(HEAD, View.CASES)).singleElement().satisfies(letter -> {
                assertThat(letter.streamId()).isEqualTo(streamId);
                assertThat(letter.cause()).contains("$streamDeleted");
            });
            assertThat(views.documents(View.CASES))
                    .containsEntry(number.value(), before.get(number.value()))
                    .doesNotContainEntry(other.value(), before.get(other.value()));
            assertThat(letters(views).retry(HEAD, View.CASES, streamId)).isPresent();
            theComparerTellsOfItAndOfNothingElse(views);
        }
    }

    @Test
    void viewsThatAreMadeAnewGoWithoutIt() throws Exception {
        delete();
        withdraw(ledger, other);
        try (var views = TestViews.of(ledger)) {
            views.caughtUp();

            assertThat(letters(views).list(HEAD, View.CASES))
                    .extracting(DeadLetter::streamId)
                    .containsExactly(streamId);
            assertThat(views.documents(View.CASES))
                    .doesNotContainKey(number.value())
                    .containsKey(other.value());
            theComparerTellsOfItAndOfNothingElse(views);
        }
    }

    @Test
    void nothingIsDecidedOnIt() throws Exception {
        delete();
        try (TestLedger elsewhere = TestLedger.inEventStoreDb(server.connectionString())) {
            assertThatExceptionOfType(HistoryUnreadableException.class)
                    .isThrownBy(() -> withdraw(elsewhere, number))
                    .withMessageContaining(streamId);
            withdraw(elsewhere, other);
        }
    }

    private void theComparerTellsOfItAndOfNothingElse(TestViews views) {
        var found = new ArrayList<Difference>();

        var sum = views.comparing.compare(progress -> {}, found::add);

        assertThat(sum.differences()).as("%s", found).isZero();
        assertThat(sum.parked()).isEqualTo(3);
        assertThat(found).extracting(Difference::streamId).containsOnly(streamId);
        assertThat(found)
                .extracting(Difference::view)
                .containsExactlyInAnyOrder(View.CASES, View.LEDGER, View.PUBLIC_DECISIONS);
    }

    private void delete() throws Exception {
        var client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.connectionString()));
        client.tombstoneStream(streamId, DeleteStreamOptions.get()).get(60, TimeUnit.SECONDS);
        client.shutdown();
    }

    private DeadLetters letters(TestViews views) {
        return new DeadLetters(store, views.projections.reprojection(), Clock.systemUTC());
    }

    private static void withdraw(TestLedger where, CaseNumber which) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var citizen = Actor.of("citizen-zhang", Role.CITIZEN, null);
        where.ledger.give(
                new WithdrawApplication(which, new Occasion(citizen, Channel.ONLINE, now), "计划有变"),
                Envelope.plain("test"));
    }
}

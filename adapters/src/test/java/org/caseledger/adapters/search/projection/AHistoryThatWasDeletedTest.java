package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.eventstore.dbclient.DeleteStreamOptions;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.identifier.CaseNumber;
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
        var submitted = ledger.twoSubmittedCases();
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
            ledger.withdraw(other);
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
        ledger.withdraw(other);
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
                    .isThrownBy(() -> elsewhere.withdraw(number))
                    .withMessageContaining(streamId);
            elsewhere.withdraw(other);
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
}

package org.caseledger.adapters.projectionstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.postgres.PostgresLedgerReader;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL and the event store were restored to different moments, or do not belong together. */
class StartingWithPlacesOfAnotherLedgerTest {

    private final TestLedger inPostgres = new TestLedger();
    private final EventStoreDouble server = EventStoreDouble.started();
    private final TestLedger inEventStoreDb = TestLedger.inEventStoreDb(server.connectionString());
    private final HikariDataSource beside = TestDatabase.emptyLedger();

    @AfterEach
    void close() {
        inPostgres.close();
        inEventStoreDb.close();
        server.close();
        beside.close();
    }

    @Test
    void placesWithinTheLedgerAreItsOwn() {
        record(inPostgres, 2);
        record(inEventStoreDb, 2);
        reached(inPostgres.dataSource, head(inPostgres));
        reached(beside, head(inEventStoreDb));

        assertThatCode(() -> PlacesCheck.run(inPostgres.dataSource, inPostgres.reader))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlacesCheck.run(beside, inEventStoreDb.reader)).doesNotThrowAnyException();
    }

    @Test
    void eventStoreDbRestoredToAnEarlierMomentIsNoticed() {
        record(inEventStoreDb, 5);
        reached(beside, head(inEventStoreDb));
        try (var restored = EventStoreDouble.started();
                var earlier = TestLedger.inEventStoreDb(restored.connectionString())) {
            record(earlier, 4);

            isRefused(beside, earlier.reader);
        }
    }

    @Test
    void postgresRestoredToAnEarlierMomentIsNoticed() {
        record(inPostgres, 2);
        var last = head(inPostgres);
        reached(inPostgres.dataSource, new LedgerPosition(last.major() + 1, last.minor() + 1));

        isRefused(inPostgres.dataSource, inPostgres.reader);
    }

    @Test
    void placesInEventStoreDbAreNotTakenForPlacesInPostgres() {
        record(inEventStoreDb, 2);
        reached(beside, head(inEventStoreDb));

        isRefused(beside, new PostgresLedgerReader(beside, new EventFormat(), new EventUpcasterChain()));
    }

    @Test
    void whileTheEventStoreIsAwayNobodyKnows() {
        record(inEventStoreDb, 2);
        reached(beside, head(inEventStoreDb));
        server.stop();

        assertThatCode(() -> PlacesCheck.run(beside, inEventStoreDb.reader)).doesNotThrowAnyException();
    }

    private static void record(TestLedger ledger, int events) {
        for (int sequence = 0; sequence < events; sequence++) {
            ledger.events.publish(new GenericDomainEventMessage<>(
                    "case", "case-1", sequence, new ApplicationWithdrawn(Instant.now(), "a change of plans")));
        }
    }

    private static LedgerPosition head(TestLedger ledger) {
        return ledger.reader.head().orElseThrow();
    }

    private static void reached(HikariDataSource database, TrackingToken place) {
        var tokens = LedgerTokenStore.in(database);
        tokens.initializeTokenSegments("cases", 1);
        tokens.fetchToken("cases", 0);
        tokens.storeToken(place, "cases", 0);
    }

    private static void isRefused(HikariDataSource database, LedgerReader ledger) {
        assertThatExceptionOfType(PlacesOfAnotherLedger.class)
                .isThrownBy(() -> PlacesCheck.run(database, ledger))
                .withMessageContaining("1 of them")
                .satisfies(refused -> assertThat(new PlacesOfAnotherLedger.Analyzer()
                                .analyze(refused)
                                .getAction())
                        .contains("index-prefix", "projection_token"));
    }
}

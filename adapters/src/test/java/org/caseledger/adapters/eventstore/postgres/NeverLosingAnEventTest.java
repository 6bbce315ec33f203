package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.stepAt;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.caseledger.adapters.eventstore.contract.Tails;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link LosingAnEventOnTheStockEngineTest} does to Axon's engine, done to ours. */
class NeverLosingAnEventTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final PostgresEventStorageEngine engine = Ledgers.engine(database);
    private final LedgerEventStore store = LedgerEventStore.over(engine, PostgresEventStoreProperties.defaults());

    private final DomainEventMessage<?> first = stepAt("case-1", 0, minutesAgo(3));
    private final DomainEventMessage<?> slow = stepAt("case-2", 0, minutesAgo(2));
    private final DomainEventMessage<?> fast = stepAt("case-3", 0, minutesAgo(2));
    private Connection transaction;

    @BeforeEach
    void beginASlowTransaction() throws SQLException {
        transaction = database.getConnection();
        transaction.setAutoCommit(false);
        engine.appendEvents(first);
        insert(slow);
        engine.appendEvents(fast);
    }

    @AfterEach
    void close() throws SQLException {
        transaction.close();
        store.shutDown();
        database.close();
    }

    @Test
    void noReaderPassesTheOpenTransaction() {
        assertThat(engine.readEvents(null, false).<String>map(TrackedEventMessage::getIdentifier))
                .containsExactly(first.getIdentifier());
        assertThat(engine.createHeadToken())
                .isEqualTo(engine.readEvents(null, false).toList().getLast().trackingToken());
    }

    @Test
    void theHistoryOfACaseDoesNotWaitForIt() {
        assertThat(engine.readEvents("case-3").asStream()).hasSize(1);
    }

    @Test
    void afterItsEndEverythingArrivesInOrder() throws Exception {
        try (TrackingEventStream tail = store.openStream(null)) {
            List<String> seen = new ArrayList<>(Tails.take(tail, 1));
            assertThat(tail.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();

            transaction.commit();
            seen.addAll(Tails.take(tail, 2));

            assertThat(seen).isEqualTo(ids(List.of(first, slow, fast)));
        }
    }

    @Test
    void ifItIsRolledBackNothingIsMissing() throws Exception {
        try (TrackingEventStream tail = store.openStream(null)) {
            List<String> seen = new ArrayList<>(Tails.take(tail, 1));

            transaction.rollback();
            seen.addAll(Tails.take(tail, 1));

            assertThat(seen).isEqualTo(ids(List.of(first, fast)));
        }
    }

    private void insert(DomainEventMessage<?> event) throws SQLException {
        LedgerInsert.execute(transaction, List.of(Append.of(List.of(event), Ledgers.JSON)));
    }

    private static Instant minutesAgo(long minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }
}

package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.stepAt;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Why there is an engine of our own: Axon's JDBC engine gives up on a gap in its index once events beside it are over a
 * minute old by their message's timestamp, though the transaction that owns the gap is still running. Its event is then
 * never read. {@link NeverLosingAnEventTest} does the same to ours.
 */
class LosingAnEventOnTheStockEngineTest {

    private final HikariDataSource database = TestDatabase.withoutTables();
    private final JdbcEventStorageEngine stock = stockEngine(database::getConnection);

    @BeforeEach
    void createTables() {
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theEventOfTheSlowTransactionNeverArrives() throws SQLException {
        DomainEventMessage<?> first = stepAt("case-1", 0, minutesAgo(3));
        DomainEventMessage<?> slow = stepAt("case-2", 0, minutesAgo(2));
        DomainEventMessage<?> fast = stepAt("case-3", 0, minutesAgo(2));
        List<String> seen = new ArrayList<>();
        stock.appendEvents(first);
        TrackingToken token = read(null, seen);

        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            stockEngine(() -> keptOpen(transaction)).appendEvents(slow);
            stock.appendEvents(fast);
            token = read(token, seen);
            transaction.commit();
        }
        stock.appendEvents(stepAt("case-4", 0, minutesAgo(0)));
        read(read(token, seen), seen);

        assertThat(seen).hasSize(3).contains(first.getIdentifier(), fast.getIdentifier());
        assertThat(seen).doesNotContain(slow.getIdentifier());
        assertThat(stock.readEvents("case-2").asStream()).hasSize(1);
    }

    private TrackingToken read(TrackingToken token, List<String> seen) {
        var events = stock.readEvents(token, false).toList();
        events.forEach(event -> seen.add(event.getIdentifier()));
        return events.isEmpty() ? token : events.getLast().trackingToken();
    }

    private static Instant minutesAgo(long minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }

    private static JdbcEventStorageEngine stockEngine(ConnectionProvider connections) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(Ledgers.JSON)
                .snapshotSerializer(Ledgers.JSON)
                .dataType(byte[].class)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private static Connection keptOpen(Connection transaction) {
        return ConnectionWrapperFactory.wrap(transaction, new ConnectionWrapperFactory.NoOpCloseHandler());
    }
}

package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL's text cannot hold the character 0: it refuses the whole statement, but only one append is to blame. */
class APoisonedAppendTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerWriter writer =
            new LedgerWriter(database, PostgresEventStoreProperties.defaults().retryFor());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void failsAloneInItsGroup() {
        List<PendingAppend> group = Stream.of("case-1", "case-\0", "case-3")
                .map(streamId -> pending(step(streamId, 0)))
                .toList();

        writer.store(group);

        assertThat(group.get(0).outcome()).isInstanceOf(Outcome.Stored.class);
        assertThat(group.get(1).outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(group.get(2).outcome()).isInstanceOf(Outcome.Stored.class);
    }

    private static PendingAppend pending(DomainEventMessage<?> event) {
        return new PendingAppend(Append.of(List.of(event), Ledgers.JSON));
    }
}

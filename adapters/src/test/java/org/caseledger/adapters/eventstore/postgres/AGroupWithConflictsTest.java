package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Outcome;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One group: appends that fit, one that overlaps what is there, one that repeats it, one that leaves a gap. */
class AGroupWithConflictsTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerUnderTest ledger = new LedgerUnderTest(Ledgers.engine(database), Ledgers.reader(database));
    private final LedgerWriter writer =
            new LedgerWriter(database, PostgresEventStoreProperties.defaults().retryFor());

    private final List<DomainEventMessage<Step>> known = steps("case-known", 0, 3);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachAppendGetsItsOwnOutcome() {
        ledger.engine().appendEvents(steps("case-overlapping", 0, 3));
        ledger.engine().appendEvents(known);

        List<PendingAppend> group = List.of(
                pending(steps("case-1", 0, 3)),
                pending(steps("case-overlapping", 2, 3)),
                pending(known),
                pending(steps("case-gap", 1, 2)),
                pending(steps("case-2", 0, 3)));
        writer.store(group);

        assertThat(group)
                .extracting(append -> append.outcome().getClass().getSimpleName())
                .containsExactly("Stored", "Conflict", "Stored", "Conflict", "Stored");
        assertThat(ledger.idsOf("case-overlapping")).hasSize(3);
        assertThat(ledger.idsOf("case-known")).isEqualTo(ids(known));
        assertThat(ledger.idsOf("case-gap")).isEmpty();
        assertThat(ledger.idsBehind(null)).hasSize(12);
    }

    @Test
    void aConflictSaysWhatWasExpectedAndWhatIsThere() {
        ledger.engine().appendEvents(known);
        PendingAppend late = pending(steps("case-known", 2, 1));

        writer.store(List.of(late));

        assertThat(late.outcome())
                .isEqualTo(new Outcome.Conflict(
                        "Expected stream case-known to end at 1, but it ends at 2, or one of the event ids is taken"));
    }

    private static PendingAppend pending(List<DomainEventMessage<Step>> events) {
        return new PendingAppend(Append.of(events, Ledgers.JSON));
    }
}

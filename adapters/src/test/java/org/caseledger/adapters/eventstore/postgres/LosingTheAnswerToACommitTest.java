package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outcome of such a commit is unknown, so the same event ids are sent again. */
class LosingTheAnswerToACommitTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerUnderTest ledger = new LedgerUnderTest(Ledgers.engine(database), Ledgers.reader(database));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCommitThatArrivedIsRecognised() {
        var append = steps("case-1", 0, 3);

        Ledgers.engine(new UnreliableDataSource(database, 2, true)).appendEvents(append);

        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    @Test
    void aCommitThatDidNotArriveIsDoneAgain() {
        var append = steps("case-1", 0, 3);

        Ledgers.engine(new UnreliableDataSource(database, 2, false)).appendEvents(append);

        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    @Test
    void aConflictIsStillAConflict() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> Ledgers.engine(new UnreliableDataSource(database, 1, true))
                        .appendEvents(steps("case-1", 0, 2)));
    }

    @Test
    void aLineThatStaysBrokenIsReportedInTheEnd() {
        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> Ledgers.engine(new UnreliableDataSource(database, 1_000, false))
                        .appendEvents(steps("case-1", 0, 2)))
                .havingCause()
                .withMessageContaining("The line broke");
    }
}

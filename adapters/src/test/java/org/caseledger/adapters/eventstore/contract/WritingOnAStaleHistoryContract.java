package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

public abstract class WritingOnAStaleHistoryContract extends EventStoreContract {

    @Test
    void whoDecidedOnAnOldHistoryIsRefused() {
        var history = steps("case-1", 0, 4);
        ledger.engine().appendEvents(history);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 3, 3)));

        assertThat(ledger.idsOf("case-1")).isEqualTo(ids(history));
    }

    @Test
    void whoWouldLeaveAGapIsRefused() {
        var history = steps("case-1", 0, 2);
        ledger.engine().appendEvents(history);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 3, 2)));

        assertThat(ledger.idsOf("case-1")).isEqualTo(ids(history));
    }
}

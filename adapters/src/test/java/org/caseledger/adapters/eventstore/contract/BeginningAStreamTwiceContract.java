package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;

public abstract class BeginningAStreamTwiceContract extends EventStoreContract {

    @Test
    void theSecondBeginningIsRefusedAndLeavesNoTrace() {
        var first = steps("case-1", 0, 2);
        ledger.engine().appendEvents(first);

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 0, 3)));

        assertThat(ledger.idsOf("case-1")).isEqualTo(ids(first));
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(first));
    }
}

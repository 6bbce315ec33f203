package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.longStep;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

public abstract class OversizedAppendContract extends EventStoreContract {

    @Test
    void moreThanOneMebibyteIsRefusedWithTheLimit() {
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(longStep("case-1", 0, 1_048_576)))
                .withMessageContaining("1048576 bytes");

        assertThat(ledger.idsBehind(null)).isEmpty();
    }

    @Test
    void almostAsMuchIsStored() {
        ledger.engine().appendEvents(longStep("case-1", 0, 1_000_000));

        assertThat(ledger.idsOf("case-1")).hasSize(1);
    }
}

package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

/** No store can promise atomicity over streams, so none pretends to. */
public abstract class AppendingToSeveralStreamsContract extends EventStoreContract {

    @Test
    void oneAppendOverTwoStreamsIsRefused() {
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(step("case-1", 0), step("case-2", 0)))
                .withMessageContaining("one stream");

        assertThat(ledger.idsBehind(null)).isEmpty();
    }
}

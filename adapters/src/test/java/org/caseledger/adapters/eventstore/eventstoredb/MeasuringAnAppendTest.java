package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.EventRow;
import org.caseledger.application.command.CommandId;
import org.junit.jupiter.api.Test;

/** What this store adds to each event counts, too. */
class MeasuringAnAppendTest extends OnTheDouble {

    @Test
    void whatIsTooLargeWithItIsRefusedBeforeItsIdIsClaimed() {
        int before = server.recorded().size();
        var event =
                event(Append.MOST_BYTES - EventRow.of(event(0), Doubles.JSON).bytes());
        assertThat(EventRow.of(event, Doubles.JSON).bytes()).isEqualTo(Append.MOST_BYTES);

        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(event))
                .withMessageContaining("1048576 bytes");

        assertThat(server.recorded()).hasSize(before);
    }

    private static DomainEventMessage<Step> event(int length) {
        return new GenericDomainEventMessage<>(
                "Case",
                "case-1",
                0,
                new Step("x".repeat(length)),
                Map.of(),
                CommandId.derived("a repeatable command").toString(),
                Instant.now());
    }
}

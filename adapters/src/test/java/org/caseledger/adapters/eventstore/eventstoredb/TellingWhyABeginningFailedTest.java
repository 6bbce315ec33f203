package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.eventstoredb.server.Setup;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.Test;

/** Axon says of every failed beginning that the identifier is in use; people must learn what really happened. */
class TellingWhyABeginningFailedTest {

    @Test
    void theServerDoesNotKnowTheAccount() {
        try (EventStoreDouble server = EventStoreDouble.started(Setup.plain().openTo("ledger", "secret"));
                EventStoreDb store =
                        Doubles.connect(server.connectionString().replace("esdb://", "esdb://ledger:guessed@"))) {
            assertThatExceptionOfType(EventStoreException.class)
                    .isThrownBy(() -> Doubles.engine(store).appendEvents(steps("case-1", 0, 1)))
                    .withMessageContaining("case-1")
                    .withMessageContaining("UNAUTHENTICATED")
                    .withMessageNotContaining("Cannot reuse");
        }
    }

    @Test
    void whetherTheIdIsFreeCouldNotBeRead() {
        try (EventStoreDouble server = EventStoreDouble.started();
                EventStoreDb store = Doubles.connectImpatiently(server)) {
            Doubles.engine(store).appendEvents(repeatable("case-1"));
            server.faults().stallReads(100);

            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> Doubles.engine(store).appendEvents(repeatable("case-2")))
                    .withMessageContaining("did not answer in time");
        }
    }

    @Test
    void theLedgerIsBeingClosed() {
        try (EventStoreDouble server = EventStoreDouble.started()) {
            EventStoreDb store = Doubles.connect(server);
            store.close();

            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> Doubles.engine(store).appendEvents(steps("case-1", 0, 1)))
                    .withStackTraceContaining("being closed");
        }
    }

    private static DomainEventMessage<Step> repeatable(String streamId) {
        return new GenericDomainEventMessage<>(
                "Case",
                streamId,
                0,
                new Step("once"),
                Map.of(),
                CommandId.derived("a repeatable command").toString(),
                Instant.now());
    }
}

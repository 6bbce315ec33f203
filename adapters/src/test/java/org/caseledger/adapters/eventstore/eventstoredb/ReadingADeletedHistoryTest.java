package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.stepOfCommand;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.eventstore.dbclient.DeleteStreamOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody deleted a stream for good: that history cannot be read any more, and all others can. */
class ReadingADeletedHistoryTest extends OnTheDouble {

    private static final String ID = CommandId.derived("a repeatable command").toString();

    @BeforeEach
    void oneOfTwoCasesIsDeleted() throws Exception {
        ledger.engine().appendEvents(stepOfCommand(ID, "case-1", 0));
        ledger.engine().appendEvents(steps("case-2", 0, 3));
        store.clients()
                .current()
                .tombstoneStream("case-1", DeleteStreamOptions.get())
                .get(60, TimeUnit.SECONDS);
    }

    @Test
    void inItsPlaceStandsAnEventThatNobodyKnows() {
        var histories = ledger.reader().streams(List.of("case-1", "case-2", "case-3"));

        assertThat(histories).containsOnlyKeys("case-1", "case-2");
        assertThat(histories.get("case-1"))
                .extracting(RecordedEvent::type, RecordedEvent::sequence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("$streamDeleted", 0L));
        assertThat(histories.get("case-2")).hasSize(3);
        assertThat(ledger.reader().stream("case-1", 7, 10))
                .extracting(RecordedEvent::type)
                .containsExactly("$streamDeleted");
    }

    @Test
    void whoFollowsTheLedgerIsToldAsOfAnyEventOfThatHistory() {
        try (var followed = ledger.engine().readEvents(null, false)) {
            assertThat(followed.toList()).hasSize(5).last().isInstanceOfSatisfying(DomainEventMessage.class, event -> {
                assertThat(event.getAggregateIdentifier()).isEqualTo("case-1");
                assertThat(event.getSequenceNumber()).isZero();
                assertThat(event.getPayloadType()).isEqualTo(UnknownSerializedType.class);
            });
        }
    }

    @Test
    void itsCommandIsNotFoundAnyMore() {
        assertThat(ledger.reader().firstOfCommand(ID)).isEmpty();
    }
}

package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

public abstract class RecordingAHistoryContract extends EventStoreContract {

    @Test
    void aHistoryIsReadInTheOrderInWhichItWasRecorded() {
        var history = steps("case-1", 0, 20);

        ledger.engine().appendEvents(history.subList(0, 12));
        ledger.engine().appendEvents(history.subList(12, 20));

        assertThat(ledger.idsOf("case-1")).isEqualTo(ids(history));
        assertThat(ledger.engine().lastSequenceNumberFor("case-1")).contains(19L);
    }

    @Test
    void anEventIsReadAsItWasRecorded() {
        DomainEventMessage<Step> step = Steps.step("case-1", 0);

        ledger.engine().appendEvents(step);

        RecordedEvent read = ledger.reader().at("case-1", 0).orElseThrow();
        assertThat(read.eventId()).isEqualTo(step.getIdentifier());
        assertThat(read.payload()).isEqualTo(step.getPayload());
        assertThat(read.metadata()).isEqualTo(Map.of("actor", "clerk-li"));
        assertThat(read.recordedAt().truncatedTo(ChronoUnit.MILLIS))
                .isEqualTo(step.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void aHistoryCanBeReadFromTheMiddle() {
        var history = steps("case-1", 0, 20);
        ledger.engine().appendEvents(history);

        assertThat(ledger.reader().stream("case-1", 5, 3))
                .extracting(RecordedEvent::sequence)
                .containsExactly(5L, 6L, 7L);
    }

    @Test
    void whatWasNeverRecordedIsNotFound() {
        assertThat(ledger.idsOf("case-1")).isEmpty();
        assertThat(ledger.reader().at("case-1", 0)).isEmpty();
        assertThat(ledger.reader().head()).isEmpty();
        assertThat(ledger.engine().lastSequenceNumberFor("case-1")).isEmpty();
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.application.command.CommandId;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.Test;

/** EventStoreDB knows ids within one stream only, so the history claims the id of a repeatable command first. */
class UsingAMutationIdForAnotherCaseTest extends OnTheDouble {

    private static final String ID = CommandId.derived("a repeatable command").toString();

    @Test
    void isRefusedAndLeavesNoTrace() {
        ledger.engine().appendEvents(repeatable("case-1", 0));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ledger.engine().appendEvents(repeatable("case-2", 0)));

        assertThat(ledger.idsOf("case-2")).isEmpty();
        assertThat(ledger.idsBehind(null)).containsExactly(ID);
    }

    @Test
    void forTheSameCaseItIsTheSameCommandAgain() {
        ledger.engine().appendEvents(repeatable("case-1", 0));

        ledger.engine().appendEvents(repeatable("case-1", 0));

        assertThat(ledger.idsBehind(null)).containsExactly(ID);
    }

    @Test
    void whoWasOvertakenAfterTheClaimTriesAgainOnTheNewState() {
        var others = steps("case-1", 0, 3);
        claimOnly("case-1");
        ledger.engine().appendEvents(others);

        ledger.engine().appendEvents(repeatable("case-1", 3));

        assertThat(ledger.idsOf("case-1")).hasSize(4).startsWith(ids(others).toArray(String[]::new));
        assertThat(ledger.reader().firstOfCommand(ID))
                .hasValueSatisfying(event -> assertThat(event.sequence()).isEqualTo(3));
    }

    @Test
    void whoDiedBetweenClaimAndAppendGoesOnWhenHeSendsItAgain() {
        claimOnly("case-1");
        assertThat(ledger.reader().firstOfCommand(ID)).isEmpty();

        ledger.engine().appendEvents(repeatable("case-1", 0));

        assertThat(ledger.reader().firstOfCommand(ID)).isPresent();
        assertThat(ledger.reader().byId(ID)).isPresent();
    }

    @Test
    void anyOtherEventIsFoundByItsIdToo() {
        var others = steps("case-1", 0, 20);
        ledger.engine().appendEvents(others);

        assertThat(ledger.reader().byId(others.get(13).getIdentifier()))
                .hasValueSatisfying(event -> assertThat(event.sequence()).isEqualTo(13));
    }

    private void claimOnly(String streamId) {
        var append = Append.of(List.of(repeatable(streamId, 0)), Doubles.JSON);
        store.claims().claim(append, System.nanoTime() + Duration.ofSeconds(30).toNanos());
    }

    private static DomainEventMessage<Step> repeatable(String streamId, long sequence) {
        return new GenericDomainEventMessage<>(
                "Case", streamId, sequence, new Step("once"), Map.of(), ID, Instant.now());
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.stepOfCommand;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The leader has written an append, and the other nodes are slow: it counts already, but nobody can read it. */
class WaitingForAMajorityOfNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ID = CommandId.derived("a repeatable command").toString();

    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb store = Doubles.connect(server, Duration.ofMillis(300), PATIENCE);
    private final EventStoreDb impatient = Doubles.connectImpatiently(server);
    private final LedgerUnderTest ledger = Doubles.ledger(store);

    @BeforeEach
    void noOtherNodeAnswers() {
        server.faults().holdReplication();
    }

    @AfterEach
    void close() {
        impatient.close();
        store.close();
        server.close();
    }

    @Test
    void theSameIdForTwoCasesAtATimeIsRefusedToOne() throws Exception {
        var first = appending(List.of(stepOfCommand(ID, "case-1", 0)));
        await().atMost(PATIENCE).until(() -> server.faults().notReplicated() > 0);
        var second = appending(List.of(stepOfCommand(ID, "case-2", 0)));

        server.faults().replicate();

        first.get(60, TimeUnit.SECONDS);
        assertThatThrownBy(() -> second.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
        assertThat(ledger.idsBehind(null)).containsExactly(ID);
    }

    @Test
    void whoCannotBeToldInTimeWhoseTheIdIsAppendsNothing() throws Exception {
        var first = appending(List.of(stepOfCommand(ID, "case-1", 0)));
        await().atMost(PATIENCE).until(() -> server.faults().notReplicated() > 0);
        var another = Doubles.engine(impatient);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> another.appendEvents(stepOfCommand(ID, "case-2", 0)));

        server.faults().replicate();
        first.get(60, TimeUnit.SECONDS);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> another.appendEvents(stepOfCommand(ID, "case-2", 0)));
        assertThat(ledger.idsBehind(null)).containsExactly(ID);
    }

    @Test
    void whatWasDroppedBecauseItIsNotReadyYetIsSentAgainUntilItIs() throws Exception {
        var append = steps("case-1", 0, 2);
        var waiting = appending(append);
        await().atMost(PATIENCE).until(() -> server.faults().droppedRepeats() > 1);

        server.faults().replicate();

        waiting.get(60, TimeUnit.SECONDS);
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    @Test
    void whoGaveItUpMeanwhileMaySendItAgain() {
        var append = steps("case-1", 0, 2);
        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> Doubles.engine(impatient).appendEvents(append));

        server.faults().replicate();

        ledger.engine().appendEvents(append);
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    private CompletableFuture<Void> appending(List<? extends EventMessage<?>> append) {
        return CompletableFuture.runAsync(() -> ledger.engine().appendEvents(append), Thread::startVirtualThread);
    }
}

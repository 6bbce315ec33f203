package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.caseledger.application.ledger.AppendedPosition;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;

public abstract class LearningTheAppendedPositionContract extends EventStoreContract {

    private final AtomicReference<Optional<LedgerPosition>> learned = new AtomicReference<>();

    @Test
    void aCommandLearnsWhereItsLastEventStands() {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();

        inAUnitOfWork(() -> store.publish(steps("case-1", 0, 3)));

        assertThat(learned.get())
                .contains(ledger.reader().at("case-1", 2).orElseThrow().position());
        store.shutDown();
    }

    @Test
    void soDoesOneThatWasStoredBefore() {
        var append = step("case-1", 0);
        ledger.engine().appendEvents(append);

        inAUnitOfWork(() -> ledger.engine().appendEvents(append));

        assertThat(learned.get()).isEqualTo(ledger.reader().head());
    }

    @Test
    void aCommandWithoutEventsLearnsNothing() {
        inAUnitOfWork(() -> {});

        assertThat(learned.get()).isEmpty();
    }

    private void inAUnitOfWork(Runnable command) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("a command"));
        work.afterCommit(done -> learned.set(AppendedPosition.in(done)));
        work.execute(command);
    }
}

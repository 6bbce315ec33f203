package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.junit.jupiter.api.Test;

/** Many writers, two to a case: of each pair one must lose, whole, without harm to anybody else. */
public abstract class RivalsContract extends EventStoreContract {

    private static final int ROUNDS = 15;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void whatWasAcknowledgedIsThereAndNothingElseIs() throws Exception {
        Writers.write(Writers.platformThreads(), writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                compete("case-" + writer / 2);
            }
        });

        List<String> stored = ledger.idsBehind(null);
        assertThat(stored).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(stored.size() % 3)
                .as("appends of three events are never divided")
                .isZero();
    }

    private void compete(String streamId) {
        long next = ledger.engine().lastSequenceNumberFor(streamId).orElse(-1L) + 1;
        List<DomainEventMessage<Step>> append = steps(streamId, next, 3);
        try {
            ledger.engine().appendEvents(append);
            acknowledged.addAll(ids(append));
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            // The rival was faster: nothing of this append may be there, which is asserted at the end.
        }
    }
}

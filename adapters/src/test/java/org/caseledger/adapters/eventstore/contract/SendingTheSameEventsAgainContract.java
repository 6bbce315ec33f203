package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** Whoever did not hear the answer sends the same event ids again. */
public abstract class SendingTheSameEventsAgainContract extends EventStoreContract {

    @Test
    void theSameAppendAgainSucceedsAndAddsNothing() {
        ledger.engine().appendEvents(steps("case-1", 0, 2));
        var append = steps("case-1", 2, 3);
        ledger.engine().appendEvents(append);

        ledger.engine().appendEvents(append);

        assertThat(ledger.idsOf("case-1")).hasSize(5).endsWith(ids(append).toArray(String[]::new));
        assertThat(ledger.idsBehind(null)).hasSize(5);
    }

    @Test
    void itSucceedsEvenIfTheStreamHasGrownSince() {
        var append = steps("case-1", 0, 2);
        ledger.engine().appendEvents(append);
        ledger.engine().appendEvents(steps("case-1", 2, 1));

        ledger.engine().appendEvents(append);

        assertThat(ledger.idsOf("case-1")).hasSize(3);
    }

    @Test
    void anAppendThatIsOnlyPartlyThereIsAConflict() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        var append = steps("case-1", 1, 2);
        ledger.engine().appendEvents(append);
        var longer =
                Stream.concat(append.stream(), steps("case-1", 3, 1).stream()).toList();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(longer));

        assertThat(ledger.idsOf("case-1")).hasSize(3);
    }
}

package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** An append was stored, and nobody heard of it: it is recognised when it is sent again, by the engine itself. */
public abstract class LosingAnAnswerContract extends MishapContract {

    @Test
    void aBeginningIsThereOnce() {
        var append = steps("case-1", 0, 2);
        mishaps.loseAnswers(1);

        ledger.engine().appendEvents(append);

        assertThat(ledger.idsOf("case-1")).isEqualTo(ids(append));
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
    }

    @Test
    void whatGoesOnWithAHistoryIsThereOnceHoweverOftenItIsLost() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        var append = steps("case-1", 1, 1);
        mishaps.loseAnswers(3);

        ledger.engine().appendEvents(append);

        assertThat(ledger.idsOf("case-1")).hasSize(2).endsWith(ids(append).getFirst());
        assertThat(ledger.idsBehind(null)).hasSize(2);
    }

    @Test
    void whoeverWritesOnTheOldStateMeetsAConflict() {
        mishaps.loseAnswers(1);
        ledger.engine().appendEvents(steps("case-1", 0, 2));
        mishaps.loseAnswers(1);

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 0, 1)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 1, 1)));

        assertThat(ledger.idsBehind(null)).hasSize(2);
    }
}

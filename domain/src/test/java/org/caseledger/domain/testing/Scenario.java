package org.caseledger.domain.testing;

import java.util.List;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.rule.Refused;

/** Given what happened, when somebody asks for something. {@link Answered} says what then. */
public final class Scenario<C, E, S> {

    private final Aggregate<C, E, S> aggregate;
    private final List<? extends E> history;

    Scenario(Aggregate<C, E, S> aggregate, List<? extends E> history) {
        this.aggregate = aggregate;
        this.history = history;
    }

    /** An example about a case in which this has happened. */
    public static Scenario<CaseCommand, CaseEvent, CaseState> given(List<CaseEvent> history) {
        return Aggregate.CASE.given(history);
    }

    /** An example about a case of which nothing is known. */
    public static Scenario<CaseCommand, CaseEvent, CaseState> givenNothing() {
        return given(List.of());
    }

    /** Somebody asks for something. */
    public Answered<E> when(C command) {
        try {
            return new Answered<>(List.copyOf(aggregate.decide().apply(command, aggregate.fold(history))), null);
        } catch (Refused refused) {
            return new Answered<>(List.of(), refused);
        }
    }
}

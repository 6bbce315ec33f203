package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caseledger.domain.rule.Refused;
import org.caseledger.domain.testing.Aggregate;
import org.caseledger.domain.testing.RefusalForm;
import org.caseledger.domain.text.InvalidValue;

/** One random life, with the law looking on at every step. */
final class Walk<C, E, S> {

    /** Looks on after every command that was accepted and changed something. */
    interface Law<C, E> {
        void holds(C command, List<E> events, List<E> history);
    }

    private final Aggregate<C, E, S> aggregate;
    private final Law<C, E> law;
    private final List<E> history = new ArrayList<>();
    private final List<S> states = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private int unsayable;
    private int nothingNew;

    Walk(Aggregate<C, E, S> aggregate, Law<C, E> law) {
        this.aggregate = aggregate;
        this.law = law;
        states.add(aggregate.initial());
    }

    /** Asks for something this many times. Anything thrown but a refusal ends the walk as a failure. */
    Walk<C, E, S> go(int length, Function<S, C> commands) {
        for (int i = 0; i < length; i++) {
            ask(commands);
        }
        return this;
    }

    private void ask(Function<S, C> commands) {
        try {
            take(commands.apply(states.getLast()));
        } catch (InvalidValue cannotBeSaid) {
            unsayable++;
        } catch (Refused refused) {
            RefusalForm.check(refused);
            refusals.add(refused.code());
        }
    }

    private void take(C command) {
        var events = aggregate.decide().apply(command, states.getLast());
        if (events.isEmpty()) {
            nothingNew++;
            return;
        }
        var next = states.getLast();
        for (E event : events) {
            next = aggregate.evolve().apply(next, event);
        }
        history.addAll(events);
        states.add(next);
        assertThat(aggregate.fold(history)).isEqualTo(next);
        law.holds(command, List.copyOf(events), List.copyOf(history));
    }

    List<E> history() {
        return List.copyOf(history);
    }

    /** Every state that the walk came through, the first one included. */
    List<S> states() {
        return List.copyOf(states);
    }

    /** The codes of the refusals, in order. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** How often something was asked that cannot even be said: a text too long, a control character. */
    int unsayable() {
        return unsayable;
    }

    /** How often everything was recorded already. */
    int nothingNew() {
        return nothingNew;
    }
}

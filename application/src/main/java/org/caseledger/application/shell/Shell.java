package org.caseledger.application.shell;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.caseledger.application.command.CommandRule;
import org.jspecify.annotations.Nullable;

/**
 * What the shells have in common: answering a repeated command as the first time, checking the version that the client
 * has seen, and handing the decider's events to Axon.
 *
 * @param <S> the domain's state
 */
abstract class Shell<S> {

    @AggregateIdentifier
    private @Nullable String id;

    private S state;
    private long version = -1;
    private final CommandLog log = new CommandLog();

    Shell(S initial) {
        this.state = initial;
    }

    /** The domain's decision about a command in the present state. */
    interface Decision<S> {
        List<?> in(S state);
    }

    final Answer answer(Instruction<?> instruction, Decision<S> decision) {
        var earlier = log.earlier(instruction);
        if (earlier != null) {
            return earlier;
        }
        checkVersion(instruction.envelope().expectedVersion());
        return record(instruction, decision.in(state));
    }

    final void evolve(S next, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        state = next;
        version = message.getSequenceNumber();
        log.note(message.getMetaData(), version);
    }

    final S state() {
        return state;
    }

    private Answer record(Instruction<?> instruction, List<?> events) {
        id = instruction.streamId();
        var metadata = MetaData.from(instruction.metadata());
        events.forEach(event -> AggregateLifecycle.apply(event, metadata));
        return new Answer(version, events.size());
    }

    private void checkVersion(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw CommandRule.VERSION_CONFLICT.refused("version " + expected, "the current version is " + version);
        }
    }
}

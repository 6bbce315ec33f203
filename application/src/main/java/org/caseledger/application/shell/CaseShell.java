package org.caseledger.application.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseDecider;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;

/** Axon's view of a case; every decision is {@link CaseDecider}'s. */
final class CaseShell extends Shell<CaseState> {

    static final String NAME = "case";

    CaseShell() {
        super(CaseDecider.initial());
    }

    @CommandHandler(commandName = NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(Instruction<CaseCommand> instruction) {
        return answer(instruction, state -> CaseDecider.decide(instruction.command(), state));
    }

    @EventSourcingHandler
    void on(CaseEvent event, DomainEventMessage<?> message) {
        evolve(CaseDecider.evolve(state(), event), message);
    }
}

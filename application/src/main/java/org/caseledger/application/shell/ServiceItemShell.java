package org.caseledger.application.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caseledger.domain.catalogue.Catalogue;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.ServiceItem;

/** Axon's view of a service item; every decision is {@link Catalogue}'s. */
final class ServiceItemShell extends Shell<ServiceItem> {

    static final String NAME = "service-item";

    ServiceItemShell() {
        super(Catalogue.initial());
    }

    @CommandHandler(commandName = NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(Instruction<CatalogueCommand> instruction) {
        return answer(instruction, state -> Catalogue.decide(instruction.command(), state));
    }

    @EventSourcingHandler
    void on(CatalogueEvent event, DomainEventMessage<?> message) {
        evolve(Catalogue.evolve(state(), event), message);
    }
}

package org.caseledger.architecture.canary.writing.adapters.graphql;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.domain.casefile.CaseCommand;

/** Ways to write to the ledger. */
final class WaysAround {

    private WaysAround() {}

    record Innocent(Ledger ledger) {
        void write(CaseCommand command) {
            ledger.give(command, Envelope.plain("canary"));
        }
    }

    record ByTheBus(CommandBus bus) {
        void write(CommandMessage<?> command) {
            bus.dispatch(command);
        }
    }

    record ByTheStore(EventStore store) {
        void write(EventMessage<?> event) {
            store.publish(event);
        }
    }

    record ByTheEngine(EventStorageEngine engine) {
        void write(EventMessage<?> event) {
            engine.appendEvents(event);
        }
    }

    record ByTheAggregate(String id) {
        void write(Object event) {
            AggregateLifecycle.apply(event);
        }
    }
}

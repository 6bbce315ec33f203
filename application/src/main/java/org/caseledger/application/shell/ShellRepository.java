package org.caseledger.application.shell;

import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Loads aggregates: from their events, for shells take no snapshots, and without looking for the history of one that a
 * command is about to begin.
 */
final class ShellRepository<A> extends CachingEventSourcingRepository<A> {

    private final EventStore events;

    ShellRepository(Class<A> shell, EventStore events, RecentShells recent) {
        super(EventSourcingRepository.builder(shell).eventStore(events).cache(recent));
        this.events = events;
    }

    @Override
    protected DomainEventStream readEvents(String aggregateIdentifier) {
        return CurrentUnitOfWork.get().getMessage().getPayload() instanceof Instruction<?> instruction
                        && instruction.expectsNothing()
                ? DomainEventStream.empty()
                : new ReadableEvents(events.readEvents(aggregateIdentifier, 0));
    }
}

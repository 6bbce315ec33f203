package org.caseledger.application.shell;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.UnreadableEvent;

/** A history of which nobody takes an event that cannot be read: a decision must not rest on part of what happened. */
record ReadableEvents(DomainEventStream events) implements DomainEventStream {

    @Override
    public DomainEventMessage<?> peek() {
        return readable(events.peek());
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public DomainEventMessage<?> next() {
        return readable(events.next());
    }

    @Override
    public Long getLastSequenceNumber() {
        return events.getLastSequenceNumber();
    }

    private static DomainEventMessage<?> readable(DomainEventMessage<?> event) {
        if (event.getPayload() instanceof UnreadableEvent unreadable) {
            throw unreadable(event, unreadable.reason());
        }
        if (event.getMetaData().containsKey(UnreadableEvent.METADATA)) {
            throw unreadable(event, "its metadata are not what they should be");
        }
        return event;
    }

    private static HistoryUnreadableException unreadable(DomainEventMessage<?> event, String reason) {
        return new HistoryUnreadableException(event.getAggregateIdentifier(), event.getSequenceNumber(), reason);
    }
}

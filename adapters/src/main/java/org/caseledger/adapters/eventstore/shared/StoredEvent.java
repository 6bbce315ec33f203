package org.caseledger.adapters.eventstore.shared;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * An event as a store holds it, and its place in the ledger.
 *
 * @param position its place
 * @param row the event itself
 */
public record StoredEvent(LedgerPosition position, EventRow row) {

    /** As Axon reads it; an event that belongs to no aggregate must not look like one that does. */
    public TrackedEventData<byte[]> asTrackedData() {
        return row.streamType() == null ? new StoredEventData(this) : new StoredEventData.OfAggregate(this);
    }

    /** As an event, or a snapshot, of an aggregate. */
    public DomainEventData<byte[]> asDomainData() {
        return new StoredEventData.OfAggregate(this);
    }
}

package org.caseledger.adapters.eventstore.postgres;

import org.axonframework.eventhandling.TrackedEventData;
import org.caseledger.application.ledger.LedgerPosition;

/** A row of the ledger and its place. */
record StoredEvent(LedgerPosition position, LedgerRow row) {

    /** As Axon reads it; an event that belongs to no aggregate must not look like one that does. */
    TrackedEventData<byte[]> asTrackedData() {
        return row.streamType() == null ? new StoredEventData(this) : asDomainData();
    }

    StoredEventData.OfAggregate asDomainData() {
        return new StoredEventData.OfAggregate(this);
    }
}

package org.caseledger.adapters.eventstore.shared;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A stored event in the form that Axon upcasts and deserialises. */
class StoredEventData implements TrackedEventData<byte[]> {

    final StoredEvent event;

    StoredEventData(StoredEvent event) {
        this.event = event;
    }

    @Override
    public TrackingToken trackingToken() {
        return event.position();
    }

    @Override
    public String getEventIdentifier() {
        return event.row().eventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return event.row().recordedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.row().metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        EventRow row = event.row();
        return new SimpleSerializedObject<>(row.payload(), byte[].class, row.type(), row.revision());
    }

    /** An event of an aggregate, or a snapshot of one. */
    static final class OfAggregate extends StoredEventData implements DomainEventData<byte[]> {

        OfAggregate(StoredEvent event) {
            super(event);
        }

        @Override
        public @Nullable String getType() {
            return event.row().streamType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.row().streamId();
        }

        @Override
        public long getSequenceNumber() {
            return event.row().sequence();
        }
    }
}

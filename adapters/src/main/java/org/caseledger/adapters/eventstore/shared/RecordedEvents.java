package org.caseledger.adapters.eventstore.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;

/** Makes recorded events of stored ones: upcast to the newest revision, then deserialised. */
public record RecordedEvents(Serializer serializer, EventUpcaster upcaster) {

    /** In the same order; an upcaster may drop some. */
    public List<RecordedEvent> of(List<StoredEvent> stored) {
        Stream<IntermediateEventRepresentation> initial =
                stored.stream().map(event -> new InitialEventRepresentation(event.asDomainData(), serializer));
        return upcaster.upcast(initial).map(this::recorded).toList();
    }

    private RecordedEvent recorded(IntermediateEventRepresentation event) {
        return new RecordedEvent(
                (LedgerPosition) event.getTrackingToken().orElseThrow(),
                event.getAggregateIdentifier().orElseThrow(),
                event.getSequenceNumber().orElseThrow(),
                event.getMessageIdentifier(),
                event.getType().getName(),
                event.getType().getRevision(),
                serializer.deserialize(event.getData()),
                texts(event.getMetaData().getObject()),
                event.getTimestamp());
    }

    private static Map<String, String> texts(MetaData metaData) {
        return metaData.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}

package org.caseledger.adapters.eventstore.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var events = new ArrayList<RecordedEvent>(stored.size());
        upcaster.upcast(initial).forEachOrdered(event -> events.add(recorded(event, events)));
        return Collections.unmodifiableList(events);
    }

    private RecordedEvent recorded(IntermediateEventRepresentation event, List<RecordedEvent> before) {
        return new RecordedEvent(
                (LedgerPosition) event.getTrackingToken().orElseThrow(),
                streamId(event.getAggregateIdentifier().orElseThrow(), before),
                event.getSequenceNumber().orElseThrow(),
                event.getMessageIdentifier(),
                event.getType().getName(),
                event.getType().getRevision(),
                serializer.deserialize(event.getData()),
                texts(event.getMetaData().getObject()),
                event.getTimestamp());
    }

    /** The events of a history share one text: whoever groups by it compares and hashes it once. */
    private static String streamId(String streamId, List<RecordedEvent> before) {
        return before.isEmpty() || !before.getLast().streamId().equals(streamId)
                ? streamId
                : before.getLast().streamId();
    }

    private static Map<String, String> texts(MetaData metaData) {
        var texts = new HashMap<String, String>();
        metaData.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }
}

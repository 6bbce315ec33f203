package org.caseledger.adapters.eventstore.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;
import org.jspecify.annotations.Nullable;

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

    /** Makes those of one history, hands them over, and goes on with the next. Precondition: those of a history stand together. */
    public void each(List<StoredEvent> stored, Consumer<List<RecordedEvent>> taking) {
        for (int from = 0; from < stored.size(); ) {
            int to = from + 1;
            while (to < stored.size() && isSameHistory(stored.get(from), stored.get(to))) {
                to++;
            }
            var history = of(stored.subList(from, to));
            if (!history.isEmpty()) {
                taking.accept(history);
            }
            from = to;
        }
    }

    private static boolean isSameHistory(StoredEvent one, StoredEvent other) {
        return one.row().streamId().equals(other.row().streamId());
    }

    /** By history, each in the same order. Precondition: those of a history stand together. */
    public Map<String, List<RecordedEvent>> byStream(List<StoredEvent> stored) {
        var histories = new LinkedHashMap<String, List<RecordedEvent>>();
        each(stored, history -> histories.put(history.getFirst().streamId(), history));
        return histories;
    }

    /** Fetches up to {@code limit} events behind a place; fewer only if there are no more. */
    @FunctionalInterface
    public interface Source {
        List<StoredEvent> behind(@Nullable LedgerPosition place);
    }

    /** Up to {@code limit} events; a page that loses all of its events to an upcaster is followed by the next. */
    public List<RecordedEvent> after(@Nullable LedgerPosition place, int limit, Source source) {
        List<StoredEvent> page = source.behind(place);
        List<RecordedEvent> events = of(page);
        while (events.isEmpty() && page.size() == limit) {
            page = source.behind(page.getLast().position());
            events = of(page);
        }
        return events;
    }

    private RecordedEvent recorded(IntermediateEventRepresentation event, List<RecordedEvent> before) {
        return new RecordedEvent(
                (LedgerPosition) event.getTrackingToken().orElseThrow(),
                streamId(event.getAggregateIdentifier().orElseThrow(), before),
                event.getSequenceNumber().orElseThrow(),
                event.getMessageIdentifier(),
                event.getType().getName(),
                event.getType().getRevision(),
                payload(event),
                metadata(event.getMetaData()),
                event.getTimestamp());
    }

    /** A name that stands for metadata is none of an event, whoever wrote it. */
    private Object payload(IntermediateEventRepresentation event) {
        Object read = serializer.deserialize(event.getData());
        var type = event.getType();
        return read instanceof Map
                ? new UnreadableEvent(
                        type.getName(), type.getRevision(), null, "this program does not know " + type.getName())
                : read;
    }

    /** The events of a history share one text: whoever groups by it compares and hashes it once. */
    private static String streamId(String streamId, List<RecordedEvent> before) {
        return before.isEmpty() || !before.getLast().streamId().equals(streamId)
                ? streamId
                : before.getLast().streamId();
    }

    /** Axon's metadata are needed only if an upcaster has made them: else they are read as what they are, if possible. */
    @SuppressWarnings("unchecked") // the names are texts
    private Map<String, String> metadata(LazyDeserializingObject<MetaData> metadata) {
        var converter = serializer.getConverter();
        if (metadata.isDeserialized() || !converter.canConvert(byte[].class, Map.class)) {
            return texts(metadata.getObject());
        }
        var stored = metadata.getSerializedObject();
        return texts(converter.convert(stored.getData(), stored.getContentType(), Map.class));
    }

    @SuppressWarnings("unchecked") // after it has looked
    private static Map<String, String> texts(Map<String, ?> read) {
        for (var value : read.values()) {
            if (!(value instanceof String)) {
                return read.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().toString()));
            }
        }
        return Map.copyOf((Map<String, String>) read);
    }
}

package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.adapters.eventstore.shared.RecordedEvents;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Reads the ledger in EventStoreDB. */
public final class EventStoreDbLedgerReader implements LedgerReader {

    private final Histories histories;
    private final LedgerScan scan;
    private final Claims claims;
    private final int pageSize;
    private final RecordedEvents recordedEvents;

    /**
     * @param serializer the one that the events were recorded with
     * @param upcaster brings old revisions to the newest
     */
    public EventStoreDbLedgerReader(EventStoreDb store, Serializer serializer, EventUpcaster upcaster) {
        this.histories = store.histories();
        this.scan = store.scan();
        this.claims = store.claims();
        this.pageSize = store.properties().pageSize();
        this.recordedEvents = new RecordedEvents(serializer, upcaster);
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence, int limit) {
        return recordedEvents.of(histories.part(streamId, fromSequence, limit));
    }

    @Override
    public Map<String, List<RecordedEvent>> streams(Collection<String> streamIds) {
        return recordedEvents.byStream(histories.whole(streamIds));
    }

    @Override
    public Map<String, Long> versions(Collection<String> streamIds) {
        return histories.versions(streamIds);
    }

    /** {@inheritDoc} EventStoreDB has no index of ids, so what nobody claimed is looked for in the whole ledger. */
    @Override
    public Optional<RecordedEvent> byId(String eventId) {
        UUID id = UUID.fromString(eventId);
        return firstOfCommand(eventId)
                .or(() -> recordedEvents
                        .of(scan.after(null, 1, event -> event.getEventId().equals(id)))
                        .stream()
                        .findFirst());
    }

    @Override
    public Optional<RecordedEvent> firstOfCommand(String eventId) {
        return claims.find(UUID.fromString(eventId))
                .flatMap(claim -> inHistory(claim.streamId(), claim.sequence(), eventId));
    }

    /** Others may have been faster than the one who claimed, so that his event stands further behind. */
    private Optional<RecordedEvent> inHistory(String streamId, long from, String eventId) {
        return histories
                .pages(streamId, from, pageSize)
                .filter(event -> event.row().eventId().toString().equals(eventId))
                .findFirst()
                .flatMap(event -> recordedEvents.of(List.of(event)).stream().findFirst());
    }

    @Override
    public List<RecordedEvent> after(@Nullable LedgerPosition position, int limit, Set<String> types) {
        return recordedEvents.after(
                position,
                limit,
                place -> scan.after(place, limit, event -> types.isEmpty() || types.contains(event.getEventType())));
    }

    /** {@inheritDoc} All events between the two places are read for it. */
    @Override
    public List<Beginning> begun(@Nullable LedgerPosition position, LedgerPosition until, int limit) {
        return scan.between(position, until, limit, EventJson::beginsHistory).stream()
                .map(event -> new Beginning(event.row().streamId(), event.position()))
                .toList();
    }

    @Override
    public Optional<LedgerPosition> head() {
        return scan.head();
    }
}

package org.caseledger.adapters.eventstore.postgres;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.RecordedEvents;
import org.caseledger.adapters.eventstore.shared.StoredEvent;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Reads the ledger in PostgreSQL. */
public final class PostgresLedgerReader implements LedgerReader {

    private final Database table;
    private final RecordedEvents recordedEvents;

    /**
     * @param serializer the one that the events were recorded with
     * @param upcaster brings old revisions to the newest
     */
    public PostgresLedgerReader(DataSource dataSource, Serializer serializer, EventUpcaster upcaster) {
        this.table = new Database(dataSource);
        this.recordedEvents = new RecordedEvents(serializer, upcaster);
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence, int limit) {
        return recordedEvents.of(
                table.ask(connection -> LedgerQueries.stream(connection, streamId, fromSequence, limit)));
    }

    @Override
    public Map<String, List<RecordedEvent>> streams(Collection<String> streamIds) {
        return streamIds.isEmpty() ? Map.of() : byStream(table.ask(c -> LedgerQueries.streams(c, streamIds)));
    }

    private Map<String, List<RecordedEvent>> byStream(List<StoredEvent> stored) {
        return recordedEvents.of(stored).stream()
                .collect(Collectors.groupingBy(RecordedEvent::streamId, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Optional<RecordedEvent> at(String streamId, long sequence) {
        return stream(streamId, sequence, 1).stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
    }

    @Override
    public Optional<RecordedEvent> byId(String eventId) {
        return recordedEvents
                .of(table.ask(connection -> LedgerQueries.byId(connection, UUID.fromString(eventId))))
                .stream()
                .findFirst();
    }

    /** {@inheritDoc} An upcaster may drop events; a page that loses all of its events that way is followed by the next. */
    @Override
    public List<RecordedEvent> after(@Nullable LedgerPosition position, int limit, Set<String> types) {
        List<StoredEvent> page = page(position, limit, types);
        List<RecordedEvent> events = recordedEvents.of(page);
        while (events.isEmpty() && page.size() == limit) {
            page = page(page.getLast().position(), limit, types);
            events = recordedEvents.of(page);
        }
        return events;
    }

    private List<StoredEvent> page(@Nullable LedgerPosition position, int limit, Set<String> types) {
        return table.ask(connection -> LedgerQueries.after(connection, position, limit, types));
    }

    @Override
    public List<Beginning> begun(@Nullable LedgerPosition position, LedgerPosition until, int limit) {
        return table.ask(connection -> LedgerQueries.begun(connection, position, until, limit));
    }

    @Override
    public Optional<LedgerPosition> head() {
        return table.ask(LedgerQueries::head);
    }
}

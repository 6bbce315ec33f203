package org.caseledger.adapters.eventstore.postgres;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.adapters.database.Database;
import org.caseledger.adapters.eventstore.shared.RecordedEvents;
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
        return streamIds.isEmpty()
                ? Map.of()
                : recordedEvents.byStream(table.ask(connection -> PackedHistories.read(connection, streamIds)));
    }

    @Override
    public void each(Collection<String> streamIds, Consumer<List<RecordedEvent>> taking) {
        if (!streamIds.isEmpty()) {
            recordedEvents.each(table.ask(connection -> PackedHistories.read(connection, streamIds)), taking);
        }
    }

    @Override
    public Map<String, Long> versions(Collection<String> streamIds) {
        return streamIds.isEmpty() ? Map.of() : table.ask(connection -> LedgerQueries.versions(connection, streamIds));
    }

    @Override
    public Optional<RecordedEvent> byId(String eventId) {
        return recordedEvents
                .of(table.ask(connection -> LedgerQueries.byId(connection, UUID.fromString(eventId))))
                .stream()
                .findFirst();
    }

    @Override
    public List<RecordedEvent> after(@Nullable LedgerPosition position, int limit, Set<String> types) {
        return recordedEvents.after(
                position,
                limit,
                place -> table.ask(connection -> LedgerQueries.after(connection, place, limit, types)));
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

package org.caseledger.adapters.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;

/** Reads the real ledger, and counts the round trips that questions about histories take. */
public final class CountingReader implements LedgerReader {

    private final LedgerReader reader;
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger histories = new AtomicInteger();

    CountingReader(LedgerReader reader) {
        this.reader = reader;
    }

    /** How many questions about histories were asked so far; not those of who follows the ledger's end. */
    public int trips() {
        return trips.get();
    }

    /** How many histories, or parts of them, were read so far. */
    public int histories() {
        return histories.get();
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence, int limit) {
        trips.incrementAndGet();
        histories.incrementAndGet();
        return reader.stream(streamId, fromSequence, limit);
    }

    @Override
    public Map<String, List<RecordedEvent>> streams(Collection<String> streamIds) {
        trips.incrementAndGet();
        histories.addAndGet(streamIds.size());
        return reader.streams(streamIds);
    }

    @Override
    public Map<String, Long> versions(Collection<String> streamIds) {
        trips.incrementAndGet();
        return reader.versions(streamIds);
    }

    @Override
    public Optional<RecordedEvent> at(String streamId, long sequence) {
        trips.incrementAndGet();
        return reader.at(streamId, sequence);
    }

    @Override
    public Optional<RecordedEvent> byId(String eventId) {
        trips.incrementAndGet();
        return reader.byId(eventId);
    }

    @Override
    public Optional<RecordedEvent> firstOfCommand(String eventId) {
        trips.incrementAndGet();
        return reader.firstOfCommand(eventId);
    }

    @Override
    public List<RecordedEvent> after(LedgerPosition position, int limit, Set<String> types) {
        return reader.after(position, limit, types);
    }

    @Override
    public List<Beginning> begun(LedgerPosition position, LedgerPosition until, int limit) {
        return reader.begun(position, until, limit);
    }

    @Override
    public Optional<LedgerPosition> head() {
        return reader.head();
    }
}

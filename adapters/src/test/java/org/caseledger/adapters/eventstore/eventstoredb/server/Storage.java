package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The transaction log and its streams. One write at a time is decided and recorded; reading takes no lock. */
final class Storage {

    private static final String METADATA_STREAM = "$$";

    private final Clock clock;
    private final EventList log = new EventList();
    private final Map<String, StreamHistory> streams = new ConcurrentHashMap<>();
    private final Map<UUID, StoredEvent> byId = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Replication replication = new Replication();
    private volatile boolean tellsOldPlaces = true;
    private long nextPosition = 1_557;

    Storage(Clock clock) {
        this.clock = clock;
    }

    EventList log() {
        return log;
    }

    /** The stream of this name, or null if nothing was ever written to it. */
    @Nullable
    StreamHistory stream(String name) {
        return streams.get(name);
    }

    Outcome append(String stream, Expectation expectation, List<ProposedEvent> events) {
        Outcome outcome;
        synchronized (this) {
            StreamHistory history = history(stream);
            Outcome refusedOrKnown = VersionCheck.of(stream, history, expectation, events, byId, this::hasMetadata);
            if (refusedOrKnown != null) {
                return refusedOrKnown instanceof Outcome.Written known ? again(known) : refusedOrKnown;
            }
            boolean undeletes = history.isSoftlyDeleted();
            long first = history.lastWritten() + 1;
            outcome = new Outcome.Written(history.lastWritten(), -1);
            for (ProposedEvent event : events) {
                StoredEvent stored = record(stream, event);
                outcome = new Outcome.Written(stored.revision(), stored.position());
            }
            if (undeletes) {
                describe(stream, "{\"$tb\":" + first + "}");
            }
        }
        wakeListeners();
        return outcome;
    }

    private Outcome again(Outcome.Written known) {
        if (replication.isHidden(known.position())) {
            return new Outcome.NotReplicated();
        }
        return tellsOldPlaces ? known : new Outcome.Written(known.revision(), -1);
    }

    Replication replication() {
        return replication;
    }

    /** From now on, who sends an append again is told its revision, and not its place. */
    void forgetPlaces() {
        tellsOldPlaces = false;
    }

    /** Deletes a stream: softly, so that it may begin again, or for good. */
    Outcome delete(String stream, Expectation expectation, boolean forGood) {
        Outcome outcome;
        synchronized (this) {
            StreamHistory history = history(stream);
            ProposedEvent mark = ProposedEvent.ofTheSystem("$streamDeleted", "");
            Outcome refused = VersionCheck.of(stream, history, expectation, List.of(mark), byId, this::hasMetadata);
            if (refused != null) {
                return refused;
            }
            StoredEvent written;
            if (forGood) {
                history.tombstone();
                written = log(stream, Long.MAX_VALUE, mark);
            } else {
                written = describe(stream, "{\"$tb\":" + StreamHistory.EVERYTHING + "}");
            }
            outcome = new Outcome.Written(written.revision(), written.position());
        }
        wakeListeners();
        return outcome;
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void leave(Runnable listener) {
        listeners.remove(listener);
    }

    void wakeListeners() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    private StreamHistory history(String stream) {
        return streams.computeIfAbsent(stream, name -> new StreamHistory());
    }

    private boolean hasMetadata(String stream) {
        StreamHistory metadata = streams.get(METADATA_STREAM + stream);
        return metadata != null && !metadata.events().isEmpty();
    }

    private StoredEvent describe(String stream, String json) {
        return record(METADATA_STREAM + stream, ProposedEvent.ofTheSystem("$metadata", json));
    }

    private StoredEvent record(String stream, ProposedEvent event) {
        StreamHistory history = history(stream);
        StoredEvent stored = log(stream, history.lastWritten() + 1, event);
        history.events().add(stored);
        replication.written(history.events(), stored.position());
        byId.put(event.id(), stored);
        if (stream.startsWith(METADATA_STREAM)) {
            history(stream.substring(METADATA_STREAM.length())).describe(stored);
        }
        return stored;
    }

    private StoredEvent log(String stream, long revision, ProposedEvent event) {
        Instant now = clock.instant();
        long ticks = now.getEpochSecond() * 10_000_000 + now.getNano() / 100;
        long position = nextPosition;
        nextPosition += event.recordLength(stream);
        StoredEvent stored = new StoredEvent(
                event.id(),
                stream,
                revision,
                position,
                nextPosition,
                event.type(),
                event.json(),
                ticks,
                event.data(),
                event.metadata());
        log.add(stored);
        replication.written(log, position);
        return stored;
    }
}

package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.RecordedEvent;

/**
 * The histories that one segment does not follow, remembered: a batch without any of them asks the database nothing, but
 * for one look a second. That one is for what another instance did before it lost the segment.
 *
 * <p>That an event is held back is written down before it is passed over, in one statement that also tells whether the
 * history is still parked; so a history that is mended in this very moment is followed again, and no event falls between.
 */
final class ParkedStreams {

    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

    private final DeadLetterStore letters;
    private final String projection;
    private Set<String> parked = new HashSet<>();
    private long looked = System.nanoTime() - LOOK_AGAIN;

    ParkedStreams(DeadLetterStore letters, String projection) {
        this.letters = letters;
        this.projection = projection;
    }

    /** The events of a batch that are to be shown; the others are counted. */
    List<RecordedEvent> live(List<RecordedEvent> batch) {
        look();
        if (parked.isEmpty()) {
            return batch;
        }
        var touched = Streams.of(batch);
        touched.keySet().retainAll(parked);
        touched.entrySet().stream()
                .filter(this::isMended)
                .map(Map.Entry::getKey)
                .forEach(parked::remove);
        return batch.stream()
                .filter(event -> !parked.contains(event.streamId()))
                .toList();
    }

    void add(String streamId) {
        parked.add(streamId);
    }

    private boolean isMended(Map.Entry<String, List<RecordedEvent>> stream) {
        var sequences = stream.getValue().stream().map(RecordedEvent::sequence).toList();
        return !letters.holdBack(projection, stream.getKey(), sequences);
    }

    private void look() {
        if (System.nanoTime() - looked >= LOOK_AGAIN) {
            parked = new HashSet<>(letters.parked(projection));
            looked = System.nanoTime();
        }
    }
}

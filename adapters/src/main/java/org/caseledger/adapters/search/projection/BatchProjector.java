package org.caseledger.adapters.search.projection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the batches of one segment into an index. A history that cannot be shown becomes a dead letter, and all others
 * go on; whatever may be passing fails the whole batch, which is then read again.
 *
 * <p>In the view of entries, where each event has a document of its own, entries that were sent in the same request as a
 * refused one may stand there before it is mended; none that come later do.
 */
final class BatchProjector {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProjector.class);

    private final ViewIndex index;
    private final Renderer renderer;
    private final BulkWriter writer;
    private final ViewMeters meters;
    private final DeadLetterStore letters;
    private final ParkedStreams parked;

    BatchProjector(ViewIndex index, Renderer renderer, BulkWriter writer, ViewMeters meters, DeadLetterStore letters) {
        this.index = index;
        this.renderer = renderer;
        this.writer = writer;
        this.meters = meters;
        this.letters = letters;
        this.parked = new ParkedStreams(letters, index.projection());
    }

    /** When this returns, every document is stored, and every history that could not be shown is recorded. */
    void project(List<RecordedEvent> batch) {
        var live = parked.live(batch);
        var rendering = Rendering.of(renderer, live);
        var failures = new ArrayList<>(rendering.failures());
        failures.addAll(Failure.ofRejected(writer.write(index, rendering.documents()), Streams.of(live)));
        if (!failures.isEmpty()) {
            park(failures, Streams.of(live));
        }
        meters.projected(live.size());
    }

    private void park(List<Failure> failures, Map<String, List<RecordedEvent>> streams) {
        var found = failures.stream()
                .map(failure -> letter(failure, streams.getOrDefault(failure.streamId(), List.of())))
                .toList();
        letters.park(found);
        found.forEach(letter -> {
            LOG.warn(
                    "The view of {} cannot show event {} ({}) of {}: {}. This history waits until it is tried again",
                    letter.view().title(),
                    letter.sequence(),
                    letter.eventType(),
                    letter.streamId(),
                    letter.cause());
            parked.add(letter.streamId());
        });
    }

    private DeadLetter letter(Failure failure, List<RecordedEvent> events) {
        var first = failure.event();
        var last = Math.max(first.sequence(), events.getLast().sequence());
        var behind = events.stream()
                .filter(event -> event.sequence() > first.sequence())
                .count();
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        return DeadLetter.first(index.view(), index.projection(), first, failure.cause(), last, behind, now);
    }
}

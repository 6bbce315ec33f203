package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.RecordedEvent;

/**
 * Brings the batches of one segment into an index. A history that cannot be shown becomes a dead letter, and all others
 * go on; whatever may be passing fails the whole batch, which is then read again.
 *
 * <p>In the view of entries, where each event has a document of its own, entries that were sent in the same request as a
 * refused one may stand there before it is mended; none that come later do.
 */
final class BatchProjector {

    private final ViewIndex index;
    private final Renderer renderer;
    private final BulkWriter writer;
    private final ViewMeters meters;
    private final Parking parking;
    private final ParkedStreams parked;

    BatchProjector(ViewIndex index, Renderer renderer, BulkWriter writer, ViewMeters meters, DeadLetterStore letters) {
        this.index = index;
        this.renderer = renderer;
        this.writer = writer;
        this.meters = meters;
        this.parking = new Parking(index, letters);
        this.parked = new ParkedStreams(letters, index.projection());
    }

    /** When this returns, every document is stored, and every history that could not be shown is recorded. */
    void project(List<RecordedEvent> batch) {
        var live = parked.live(batch);
        var rendering = Rendering.of(renderer, live);
        var failures = new ArrayList<>(rendering.failures());
        failures.addAll(Failure.ofRejected(writer.write(index, rendering.documents()), Streams.of(live)));
        if (!failures.isEmpty()) {
            parking.park(failures, Streams.of(live));
            failures.forEach(failure -> parked.add(failure.streamId()));
        }
        meters.projected(live.size());
    }
}

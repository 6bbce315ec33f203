package org.caseledger.adapters.search.projection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets histories aside that cannot be shown in an index. */
record Parking(ViewIndex index, DeadLetterStore letters) {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    /** @param streams the events of the histories that failed, as far as they were tried */
    void park(Collection<Failure> failures, Map<String, List<RecordedEvent>> streams) {
        var found = failures.stream()
                .map(failure -> letter(failure, streams.getOrDefault(failure.streamId(), List.of())))
                .toList();
        letters.park(found);
        found.forEach(letter -> LOG.warn(
                "The view of {} cannot show event {} ({}) of {}: {}. This history waits until it is tried again",
                letter.view().title(),
                letter.sequence(),
                letter.eventType(),
                letter.streamId(),
                letter.cause()));
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

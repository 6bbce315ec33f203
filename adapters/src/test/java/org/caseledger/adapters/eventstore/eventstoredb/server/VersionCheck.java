package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides whether a write may be recorded, was recorded already, or is refused. */
final class VersionCheck {

    private VersionCheck() {}

    /** The answer that needs no recording, or null if the events are to be recorded. */
    static @Nullable Outcome of(
            String stream,
            StreamHistory history,
            Expectation expectation,
            List<ProposedEvent> events,
            Map<UUID, StoredEvent> byId,
            Predicate<String> hasMetadata) {
        if (history.isTombstoned()) {
            return new Outcome.Deleted();
        }
        return switch (expectation) {
            case Expectation.Any any -> known(stream, history, events, byId);
            case Expectation.StreamExists exists -> {
                if (history.isSoftlyDeleted()) {
                    yield new Outcome.Deleted();
                }
                yield history.lastWritten() < 0 && !hasMetadata.test(stream)
                        ? wrong(history)
                        : known(stream, history, events, byId);
            }
            case Expectation.NoStream none -> numbered(history, -1, events);
            case Expectation.Exactly exactly -> numbered(history, exactly.revision(), events);
        };
    }

    private static @Nullable Outcome known(
            String stream, StreamHistory history, List<ProposedEvent> events, Map<UUID, StoredEvent> byId) {
        StoredEvent last = null;
        for (ProposedEvent event : events) {
            StoredEvent earlier = byId.get(event.id());
            if (earlier == null || !earlier.stream().equals(stream)) {
                return last == null ? null : wrong(history);
            }
            last = earlier;
        }
        return last == null ? null : new Outcome.Written(last.revision(), last.position());
    }

    private static @Nullable Outcome numbered(StreamHistory history, long expected, List<ProposedEvent> events) {
        long current = history.lastWritten();
        if (expected == current) {
            return null;
        }
        if (expected > current || events.isEmpty()) {
            return wrong(history);
        }
        long revision = expected;
        for (ProposedEvent event : events) {
            revision++;
            if (revision > current || !history.events().get((int) revision).id().equals(event.id())) {
                boolean beginsAgain = revision == 0 && expected == -1 && history.isSoftlyDeleted();
                return beginsAgain ? null : wrong(history);
            }
        }
        return new Outcome.Written(
                revision, history.events().get((int) revision).position());
    }

    private static Outcome wrong(StreamHistory history) {
        return new Outcome.WrongVersion(history.lastWritten());
    }
}

package org.caseledger.adapters.search.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of each event. An event of a case does not say which item the case is about; the first one does, and
 * that never changes, so it is kept, and read in one call for the cases of a batch that are not kept.
 */
final class LedgerEntryRenderer implements Renderer {

    private static final int KEPT = 50_000;

    private final LedgerReader ledger;
    private final Recent<Optional<String>> items = new Recent<>(KEPT);

    LedgerEntryRenderer(LedgerReader ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<ViewDocument> render(List<RecordedEvent> batch) {
        learnItems(batch);
        return batch.stream().map(this::document).toList();
    }

    @Override
    public void forget() {
        items.clear();
    }

    private void learnItems(List<RecordedEvent> batch) {
        var unknown = new LinkedHashSet<String>();
        for (var recorded : batch) {
            if (recorded.payload() instanceof CaseEvent && !items.containsKey(recorded.streamId())) {
                if (recorded.sequence() == 0) {
                    learn(recorded);
                } else {
                    unknown.add(recorded.streamId());
                }
            }
        }
        if (!unknown.isEmpty()) {
            ledger.streams(unknown).values().forEach(history -> learn(history.getFirst()));
        }
    }

    private void learn(RecordedEvent first) {
        items.put(
                first.streamId(),
                first.payload() instanceof ApplicationSubmitted submitted
                        ? Optional.of(submitted.terms().item().value())
                        : Optional.empty());
    }

    private ViewDocument document(RecordedEvent recorded) {
        return ViewDocument.of(
                recorded.streamId(),
                recorded.eventId(),
                recorded.sequence(),
                LedgerEntryDocument.of(recorded, item(recorded)));
    }

    private @Nullable String item(RecordedEvent recorded) {
        var streamId = recorded.streamId();
        if (streamId.startsWith(StreamId.SERVICE_ITEM)) {
            return streamId.substring(StreamId.SERVICE_ITEM.length());
        }
        var known = items.get(streamId);
        return known == null ? null : known.orElse(null);
    }
}

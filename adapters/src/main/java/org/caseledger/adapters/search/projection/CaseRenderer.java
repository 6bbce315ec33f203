package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.PersonDigest;

/**
 * Folds cases. A fold that was kept is used if the batch goes on exactly where it ended, or before; all others are read
 * from the ledger in one call. What was read may be ahead of the batch already: its document has the greater version.
 */
final class CaseRenderer implements Renderer {

    private final LedgerReader ledger;
    private final PersonDigest digest;
    private final Recent<CaseFold> kept;

    CaseRenderer(LedgerReader ledger, PersonDigest digest, int keep) {
        this.ledger = ledger;
        this.digest = digest;
        this.kept = new Recent<>(keep);
    }

    @Override
    public List<ViewDocument> render(List<RecordedEvent> batch) {
        var streams = Streams.of(batch);
        var folds = folds(streams);
        var documents = new ArrayList<ViewDocument>(streams.size());
        streams.forEach((streamId, events) -> documents.add(document(streamId, folds, events)));
        return documents;
    }

    @Override
    public void forget() {
        kept.clear();
    }

    private Map<String, CaseFold> folds(Map<String, List<RecordedEvent>> streams) {
        var folds = new HashMap<String, CaseFold>();
        var missing = new ArrayList<String>();
        streams.forEach((streamId, events) -> {
            var first = events.getFirst().sequence();
            // Taken out: a fold that fails half-way must not be used again.
            var fold = first == 0 ? new CaseFold() : kept.remove(streamId);
            if (fold != null && fold.version() >= first - 1) {
                folds.put(streamId, fold);
            } else {
                missing.add(streamId);
            }
        });
        readInto(folds, missing, streams);
        return folds;
    }

    private void readInto(Map<String, CaseFold> folds, List<String> missing, Map<String, List<RecordedEvent>> streams) {
        if (missing.isEmpty()) {
            return;
        }
        ledger.streams(missing).forEach((streamId, history) -> {
            var fold = new CaseFold();
            Streams.shownWith(streams.getOrDefault(streamId, history), history).forEach(fold::add);
            folds.put(streamId, fold);
        });
    }

    private ViewDocument document(String streamId, Map<String, CaseFold> folds, List<RecordedEvent> events) {
        var fold = folds.get(streamId);
        if (fold == null) {
            throw new IllegalStateException("Expected the history of " + streamId + ", but the ledger has none");
        }
        events.forEach(event -> add(fold, event));
        var view = fold.view();
        if (view == null) {
            throw new IllegalStateException("Expected a case in " + streamId);
        }
        kept.put(streamId, fold);
        return ViewDocument.of(streamId, view.number(), view.version(), CaseDocument.of(view, digest));
    }

    private static void add(CaseFold fold, RecordedEvent event) {
        if (event.sequence() > fold.version() + 1) {
            throw new IllegalStateException("Expected event " + (fold.version() + 1) + " of " + event.streamId()
                    + ", but got event " + event.sequence());
        }
        fold.add(event);
    }
}

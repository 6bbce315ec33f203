package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.List;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.ledger.RecordedEvent;

/**
 * The documents of a batch, and the histories of which none could be made. A batch is halved until the history that
 * fails stands alone, so one among hundreds costs a few more calls, and a batch in which none fails costs nothing more.
 *
 * @param documents the documents
 * @param failures one for each history that failed; of its earlier events there may be documents
 */
public record Rendering(List<ViewDocument> documents, List<Failure> failures) {

    /** @throws LedgerUnavailableException if histories cannot be read now, which is nobody's fault */
    public static Rendering of(Renderer renderer, List<RecordedEvent> batch) {
        var rendering = new Rendering(new ArrayList<>(), new ArrayList<>());
        if (!batch.isEmpty()) {
            rendering.add(renderer, batch);
        }
        return rendering;
    }

    private void add(Renderer renderer, List<RecordedEvent> events) {
        try {
            documents.addAll(renderer.render(events));
        } catch (LedgerUnavailableException away) {
            throw away;
        } catch (RuntimeException failure) {
            var streams = List.copyOf(Streams.of(events).values());
            if (streams.size() == 1) {
                addOneByOne(renderer, streams.getFirst());
            } else {
                addHalves(renderer, streams);
            }
        }
    }

    private void addHalves(Renderer renderer, List<List<RecordedEvent>> streams) {
        int middle = streams.size() / 2;
        for (var half : List.of(streams.subList(0, middle), streams.subList(middle, streams.size()))) {
            add(renderer, half.stream().flatMap(List::stream).toList());
        }
    }

    /** Up to the event that fails: what comes behind it must not overtake it. */
    private void addOneByOne(Renderer renderer, List<RecordedEvent> stream) {
        for (var event : stream) {
            try {
                documents.addAll(renderer.render(List.of(event)));
            } catch (LedgerUnavailableException away) {
                throw away;
            } catch (RuntimeException failure) {
                failures.add(Failure.of(event, failure));
                return;
            }
        }
    }
}

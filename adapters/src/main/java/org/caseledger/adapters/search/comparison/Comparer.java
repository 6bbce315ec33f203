package org.caseledger.adapters.search.comparison;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.View;

/**
 * Compares the documents of some events with those that are stored.
 *
 * <p>What differs may just have been written to. So it is read once more, the ledger first; then the view is waited for;
 * and only if it still differs, and the ledger has not gained anything for it meanwhile, it is a difference.
 */
final class Comparer {

    private static final int ROUNDS = 20;

    private final Histories histories;
    private final StoredDocuments stored;
    private final Compared views;
    private final Tally tally;

    Comparer(Histories histories, StoredDocuments stored, Compared views, Tally tally) {
        this.histories = histories;
        this.stored = stored;
        this.views = views;
        this.tally = tally;
    }

    /** Precondition: except for the ledger's view, the events are whole histories. */
    void compare(View view, List<RecordedEvent> events) {
        var expected = histories.expected(view, events);
        expected.failures()
                .forEach(failure -> tally.differs(
                        Differences.unshowable(view, failure), failure.event().sequence()));
        tally.compared(expected.documents().size());
        var suspects = differing(view, expected.documents());
        for (int round = 0; !suspects.isEmpty(); round++) {
            suspects = lookAgain(view, suspects, round == ROUNDS);
        }
    }

    private Map<ExpectedDocument, Difference> differing(View view, List<ExpectedDocument> expected) {
        var there = stored.get(view, expected.stream().map(ExpectedDocument::id).toList());
        var differing = new LinkedHashMap<ExpectedDocument, Difference>();
        for (var document : expected) {
            Differences.between(view, document, there).ifPresent(difference -> differing.put(document, difference));
        }
        return differing;
    }

    /** Tells of what is certain; returns what is not. */
    private Map<ExpectedDocument, Difference> lookAgain(
            View view, Map<ExpectedDocument, Difference> suspects, boolean last) {
        var before = suspects.keySet().stream().collect(toMap(ExpectedDocument::id, identity()));
        var uncertain = new LinkedHashMap<ExpectedDocument, Difference>();
        differing(view, readAgain(view, before)).forEach((document, difference) -> {
            var earlier = before.get(document.id());
            if (last || (earlier != null && earlier.sameAs(document))) {
                tally.differs(difference, document.document().version());
            } else {
                uncertain.put(document, difference);
            }
        });
        return uncertain;
    }

    private List<ExpectedDocument> readAgain(View view, Map<String, ExpectedDocument> suspects) {
        var streams = suspects.values().stream().map(ExpectedDocument::streamId).collect(toSet());
        var events = new ArrayList<>(histories.read(streams));
        events.stream()
                .map(RecordedEvent::position)
                .max(Comparator.naturalOrder())
                .ifPresent(place -> views.await(view, place));
        if (view == View.LEDGER) {
            events.removeIf(event -> !suspects.containsKey(event.eventId()));
        }
        return histories.expected(view, events).documents();
    }
}

package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;

/** Remembers which events were given to the renderers of all instances, in which order. */
public final class Rendered {

    private final Map<View, List<RecordedEvent>> events = new TreeMap<>();

    RendererSource by(RendererSource real) {
        return (view, ledger) -> {
            var renderer = real.of(view, ledger);
            return batch -> {
                add(view, batch);
                return renderer.render(batch);
            };
        };
    }

    private synchronized void add(View view, List<RecordedEvent> batch) {
        events.computeIfAbsent(view, none -> new ArrayList<>()).addAll(batch);
    }

    /** Begins anew. */
    public synchronized void forget() {
        events.clear();
    }

    /** The names of the histories of a view. */
    public synchronized Set<String> histories(View view) {
        return Set.copyOf(Streams.of(events.getOrDefault(view, List.of())).keySet());
    }

    /** How many events of a view were given more than once. */
    synchronized long again(View view) {
        var given = events.getOrDefault(view, List.of());
        return given.size()
                - given.stream().map(RecordedEvent::eventId).distinct().count();
    }

    /** Each history to its end and in its order; what was begun again went back, and then left nothing out either. */
    synchronized void leftNothingOut(TestLedger ledger) {
        for (var view : View.values()) {
            var given = Streams.of(events.getOrDefault(view, List.of()));
            var all = Streams.of(ledger.reader.after(null, Integer.MAX_VALUE).stream()
                    .filter(event -> view.caresAbout(event.payload().getClass()))
                    .toList());
            assertThat(given.keySet()).as("histories in %s", view).isEqualTo(all.keySet());
            all.forEach((stream, history) -> leftNothingOut(view, ids(history), ids(given.get(stream))));
        }
    }

    private static void leftNothingOut(View view, List<String> history, List<String> given) {
        int next = 0;
        for (var event : given) {
            int place = history.indexOf(event);
            assertThat(place).as("place of an event of %s", view).isLessThanOrEqualTo(next);
            next = Math.max(next, place + 1);
        }
        assertThat(next).as("events of a history in %s", view).isEqualTo(history.size());
    }

    private static List<String> ids(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::eventId).toList();
    }
}

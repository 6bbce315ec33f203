package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;

/**
 * Brings whole histories into the indexes that are filled: each is read once, the documents of all views are made of it,
 * and all of them go out in one request. A history that one view cannot show becomes a dead letter of that index; the
 * events of it that its projection comes across later are then held back as ever. For one thread.
 */
final class FillBatches {

    /** About so many events are in memory at a time, unless single histories are longer. */
    private static final int EVENTS = 4000;

    private final List<ViewIndex> targets;
    private final HistoriesAtHand histories;
    private final Map<View, Renderer> renderers;
    private final BulkWriter writer;
    private final ViewMeters meters;
    private final DeadLetterStore letters;
    private double eventsInEach = 100;

    FillBatches(
            List<ViewIndex> targets,
            LedgerReader ledger,
            RendererSource renderers,
            BulkWriter writer,
            ViewMeters meters,
            DeadLetterStore letters) {
        this.targets = targets;
        this.histories = new HistoriesAtHand(ledger);
        this.renderers = targets.stream()
                .map(ViewIndex::view)
                .collect(toMap(Function.identity(), view -> renderers.of(view, histories)));
        this.writer = writer;
        this.meters = meters;
        this.letters = letters;
    }

    /** When this returns, every document is stored, and every history that could not be shown is recorded. */
    void project(List<String> streamIds) {
        int begin = 0;
        while (begin < streamIds.size()) {
            int end = Math.min(streamIds.size(), begin + Math.max(1, (int) (EVENTS / eventsInEach)));
            projectPart(streamIds.subList(begin, end));
            begin = end;
        }
    }

    private void projectPart(List<String> streamIds) {
        var read = histories.read(streamIds);
        long events = read.stream().mapToLong(List::size).sum();
        eventsInEach = Math.max(1, (double) events / streamIds.size());
        var shown = targets.stream().map(target -> show(target, read)).toList();
        var documents = new ArrayList<Addressed>();
        shown.forEach(each -> documents.addAll(each.documents()));
        var rejected = writer.write(documents).stream().collect(Collectors.groupingBy(RejectedDocument::index));
        shown.forEach(each -> each.park(rejected.getOrDefault(each.index().name(), List.of()), letters));
        meters.projected((int) events);
    }

    private Shown show(ViewIndex index, Collection<List<RecordedEvent>> read) {
        var events = read.stream()
                .flatMap(List::stream)
                .filter(index.view()::caresAbout)
                .toList();
        var renderer = renderers.get(index.view());
        return new Shown(index, events, Rendering.of(Objects.requireNonNull(renderer), events));
    }

    /** What becomes of histories in one index. */
    private record Shown(ViewIndex index, List<RecordedEvent> events, Rendering rendering) {

        List<Addressed> documents() {
            return Addressed.to(index, rendering.documents());
        }

        void park(List<RejectedDocument> rejected, DeadLetterStore letters) {
            var failures = new ArrayList<>(rendering.failures());
            var streams = Streams.of(rejected.isEmpty() && failures.isEmpty() ? List.of() : events);
            failures.addAll(Failure.ofRejected(rejected, streams));
            if (!failures.isEmpty()) {
                new Parking(index, letters).park(failures, streams);
            }
        }
    }
}

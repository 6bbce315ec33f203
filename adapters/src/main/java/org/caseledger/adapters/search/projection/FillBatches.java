package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;

/**
 * Brings whole histories into the indexes that are filled: each is read once, the documents of all views are made of it,
 * and go out in large requests. Few histories are in memory at a time, only their documents wait: what is given up soon
 * costs the garbage collector nothing.
 *
 * <p>A history that one view cannot show becomes a dead letter of that index; the events of it that its projection comes
 * across later are then held back as ever. For one thread.
 */
final class FillBatches {

    /** About so many events are in memory at a time, unless single histories are longer. */
    private static final int EVENTS = 1000;

    /** A request goes out once it is so large. */
    private static final int REQUEST_BYTES = 6 << 20;

    private final List<ViewIndex> targets;
    private final LedgerReader ledger;
    private final HistoriesAtHand histories;
    private final Map<View, Renderer> renderers;
    private final BulkWriter writer;
    private final ViewMeters meters;
    private final DeadLetterStore letters;
    private final List<Addressed> documents = new ArrayList<>();
    private final Map<ViewIndex, List<Failure>> failures = new HashMap<>();
    private long bytes;
    private int events;
    private double eventsInEach = 100;

    FillBatches(
            List<ViewIndex> targets,
            LedgerReader ledger,
            RendererSource renderers,
            BulkWriter writer,
            ViewMeters meters,
            DeadLetterStore letters) {
        this.targets = targets;
        this.ledger = ledger;
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
        forgetWhatIsNotSent();
        int begin = 0;
        while (begin < streamIds.size()) {
            int end = Math.min(streamIds.size(), begin + Math.max(1, (int) (EVENTS / eventsInEach)));
            show(streamIds.subList(begin, end));
            if (bytes >= REQUEST_BYTES || end == streamIds.size()) {
                send();
            }
            begin = end;
        }
    }

    /** Of histories that failed as a whole, and are now tried again. */
    private void forgetWhatIsNotSent() {
        documents.clear();
        failures.clear();
        bytes = 0;
        events = 0;
    }

    private void show(List<String> streamIds) {
        var read = histories.read(streamIds);
        targets.forEach(target -> show(target, read));
        int count = read.stream().mapToInt(List::size).sum();
        eventsInEach = Math.max(1, (double) count / streamIds.size());
        events += count;
        histories.forget();
    }

    private void show(ViewIndex index, Collection<List<RecordedEvent>> read) {
        var renderer = Objects.requireNonNull(renderers.get(index.view()));
        var rendering = Rendering.of(renderer, concerning(index.view(), read));
        renderer.forget();
        for (var document : rendering.documents()) {
            documents.add(new Addressed(index.name(), document));
            bytes += document.json().length;
        }
        if (!rendering.failures().isEmpty()) {
            failures.computeIfAbsent(index, none -> new ArrayList<>()).addAll(rendering.failures());
        }
    }

    private static List<RecordedEvent> concerning(View view, Collection<List<RecordedEvent>> read) {
        var concerning = new ArrayList<RecordedEvent>();
        for (var history : read) {
            for (var event : history) {
                if (view.caresAbout(event)) {
                    concerning.add(event);
                }
            }
        }
        return concerning;
    }

    private void send() {
        var rejected = writer.write(documents).stream().collect(groupingBy(RejectedDocument::index));
        for (var target : targets) {
            park(target, rejected.getOrDefault(target.name(), List.of()));
        }
        meters.projected(events);
        forgetWhatIsNotSent();
    }

    /** Their events are not at hand any more, and are read again: that is seldom. */
    private void park(ViewIndex index, List<RejectedDocument> rejected) {
        var all = failures.getOrDefault(index, new ArrayList<>());
        var streamIds = new LinkedHashSet<String>();
        all.forEach(failure -> streamIds.add(failure.streamId()));
        rejected.forEach(document -> streamIds.add(document.streamId()));
        if (streamIds.isEmpty()) {
            return;
        }
        var streams =
                Streams.of(concerning(index.view(), ledger.streams(streamIds).values()));
        all.addAll(Failure.ofRejected(rejected, streams));
        new Parking(index, letters).park(all, streams);
    }
}

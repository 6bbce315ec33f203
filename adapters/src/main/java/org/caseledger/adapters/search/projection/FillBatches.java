package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
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
 * and go out in large requests, each to one index. Few histories are in memory at a time, only their documents wait: what
 * is given up soon costs the garbage collector nothing.
 *
 * <p>A request to one index need not name it for each document, and is synced to the disk once and not for each index.
 *
 * <p>A history that one view cannot show becomes a dead letter of that index; the events of it that its projection comes
 * across later are then held back as ever. For one thread.
 */
final class FillBatches {

    /** About so many events are read at a time, unless single histories are longer. */
    private static final int READ = 1000;

    /**
     * About so many are deserialised and shown in all views before the next are: what a processor's cache holds, for each
     * view looks at them.
     */
    private static final int SHOWN = 100;

    /**
     * Once about so many bytes went out, what waits goes out as well, however little it is: only then can the place up to
     * which all is stored be told. Views but one have little of most histories, so their requests would be small if it were
     * sooner; later, more would be done again after a failure.
     */
    private static final long BYTES_TOGETHER = 24 << 20;

    /** Also once documents were made of so many: views that have little of all histories may not fill a request for long. */
    static final int EVENTS_TOGETHER = 100_000;

    /** The place up to which all is stored can be told after about so many events, or after that many histories. */
    private static final int EVENTS_AT_A_TIME = 20_000;

    private static final int HISTORIES_AT_A_TIME = 2000;

    /** Histories that failed are read again to be recorded: not more at a time, should all of them fail. */
    private static final int FAILURES = 100;

    private final LedgerReader ledger;
    private final HistoriesAtHand histories;
    private final Map<View, Renderer> renderers;
    private final FillRequests requests;
    private final ViewMeters meters;
    private final List<Waiting> waiting;
    private final List<Runnable> toBeTold = new ArrayList<>();
    private long sentSince;
    private int shownSince;
    private final List<List<RecordedEvent>> gathered = new ArrayList<>();
    private int gatheredEvents;
    private long events;
    private double eventsInEach = 100;

    /** What is to go to one index. */
    private static final class Waiting {

        private final ViewIndex index;
        private List<ViewDocument> documents = new ArrayList<>();
        private List<Failure> failures = new ArrayList<>();
        private long bytes;

        Waiting(ViewIndex index) {
            this.index = index;
        }

        void add(Rendering rendering) {
            documents.addAll(rendering.documents());
            rendering.documents().forEach(document -> bytes += document.lines().length);
            failures.addAll(rendering.failures());
        }

        boolean isEnough() {
            return bytes >= FillRequests.BYTES || failures.size() >= FAILURES;
        }

        /** Whoever was given what is here keeps it. */
        void clear() {
            documents = new ArrayList<>();
            failures = new ArrayList<>();
            bytes = 0;
        }
    }

    /** @param requests how many large ones are under way at most */
    FillBatches(
            List<ViewIndex> targets,
            LedgerReader ledger,
            RendererSource renderers,
            BulkWriter writer,
            ViewMeters meters,
            DeadLetterStore letters,
            int requests) {
        this.waiting = targets.stream().map(Waiting::new).toList();
        this.ledger = ledger;
        this.histories = new HistoriesAtHand(ledger);
        this.renderers = targets.stream()
                .map(ViewIndex::view)
                .collect(toMap(Function.identity(), view -> renderers.of(view, histories)));
        this.requests = new FillRequests(ledger, writer, letters, requests);
        this.meters = meters;
    }

    /** How many histories are best projected at a time, as far as those before tell. */
    int historiesAtATime() {
        return (int) Math.clamp(EVENTS_AT_A_TIME / eventsInEach, 1, HISTORIES_AT_A_TIME);
    }

    /**
     * Makes all documents of some histories, and sends them once there are enough; what is under way then may be answered
     * while those of the next are made.
     *
     * @param stored done once every document of these histories and of those before is stored, or the history that could
     *     not be shown is recorded: in this call or a later one. If this fails, it is not done any more for those for which it
     *     was not yet: these histories and those are to be tried again, and nothing of them is under way any more
     */
    void project(List<String> streamIds, Runnable stored) {
        orNothing(() -> showAndSend(streamIds, stored));
    }

    /** What was made goes out now, however little it is. If this fails, the same holds as above. */
    void send() {
        orNothing(this::sendAll);
    }

    /**
     * Waits until something of what went out is answered, and does what is to be done then. If this fails, the same holds as
     * above.
     *
     * @return false if nothing is under way
     */
    boolean waitForAnAnswer() {
        if (requests.isEmpty()) {
            return false;
        }
        orNothing(() -> {
            requests.settleNext();
            requests.settleWhatIsAnswered();
        });
        return true;
    }

    /** When this returns, all that was to be done once it is stored is done. If it fails, the same holds as above. */
    void finish() {
        orNothing(() -> {
            sendAll();
            requests.settle();
        });
    }

    private void orNothing(Runnable work) {
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                forget();
            }
        }
    }

    private void showAndSend(List<String> streamIds, Runnable stored) {
        long before = events;
        int begin = 0;
        while (begin < streamIds.size()) {
            int end = Math.min(streamIds.size(), begin + Math.max(1, (int) (READ / eventsInEach)));
            show(streamIds.subList(begin, end));
            waiting.stream().filter(Waiting::isEnough).forEach(this::send);
            begin = end;
        }
        int shown = (int) (events - before);
        toBeTold.add(() -> {
            stored.run();
            meters.projected(shown);
        });
        shownSince += shown;
        if (sentSince >= BYTES_TOGETHER || shownSince >= EVENTS_TOGETHER) {
            sendAll();
        } else {
            requests.settleWhatIsAnswered();
        }
    }

    private void sendAll() {
        waiting.forEach(this::send);
        sentSince = 0;
        shownSince = 0;
        var told = List.copyOf(toBeTold);
        toBeTold.clear();
        requests.then(() -> told.forEach(Runnable::run));
    }

    /**
     * Waits until nothing is under way any more. What was to be done once it is stored is not done; these histories are to be
     * tried again.
     */
    void forget() {
        requests.forget();
        waiting.forEach(Waiting::clear);
        toBeTold.clear();
        sentSince = 0;
        shownSince = 0;
        histories.forget();
        forgetGathered();
    }

    private void show(List<String> streamIds) {
        long before = events;
        ledger.each(streamIds, this::gather);
        showGathered();
        eventsInEach = Math.max(1, (double) (events - before) / streamIds.size());
    }

    private void gather(List<RecordedEvent> history) {
        gathered.add(history);
        gatheredEvents += history.size();
        if (gatheredEvents >= SHOWN) {
            showGathered();
        }
    }

    private void showGathered() {
        histories.keep(gathered);
        waiting.forEach(there -> show(there, gathered));
        events += gatheredEvents;
        histories.forget();
        forgetGathered();
    }

    private void forgetGathered() {
        gathered.clear();
        gatheredEvents = 0;
    }

    private void show(Waiting there, Collection<List<RecordedEvent>> read) {
        var view = there.index.view();
        var renderer = Objects.requireNonNull(renderers.get(view));
        var rendering = Rendering.of(renderer, Streams.concerning(view, read));
        renderer.forget();
        there.add(rendering);
    }

    private void send(Waiting there) {
        sentSince += there.bytes;
        requests.send(there.index, there.documents, there.bytes, there.failures);
        there.clear();
    }
}

package org.caseledger.adapters.search.projection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All projections of this instance: one for each index of a view. They start in the background and wait for
 * Elasticsearch if it is not there, so the ledger can be written without it.
 */
public final class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final long PATIENCE_SECONDS = 30;
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration CALL_AGAIN = Duration.ofMillis(500);

    private final ViewIndexes indexes;
    private final LedgerReader ledger;
    private final DeadLetterStore letters;
    private final Searching searching;
    private final Builds builds;
    private final Workshop workshop;
    private final Fills fills;
    private final ProjectionSettings settings;
    private final Map<View, ViewKeeper> keepers = new EnumMap<>(View.class);
    private final ScheduledExecutorService watch = Workers.named("views-watch", 4);
    private final Contact contact;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicBoolean soon = new AtomicBoolean();
    private final Promptly promptly = new Promptly();
    private volatile @Nullable String trouble;
    private volatile Runnable whenFilled = () -> {};

    /** @param renderers makes what fills each view */
    public Projections(
            ViewIndexes indexes,
            RestClient http,
            EventStore events,
            LedgerReader ledger,
            RendererSource renderers,
            ProjectionStores stores,
            MeterRegistry registry,
            ProjectionSettings settings) {
        this.indexes = indexes;
        this.ledger = ledger;
        this.letters = stores.letters();
        this.settings = settings;
        this.searching = new Searching(settings.waitAtMost(), () -> trouble != null);
        this.builds = new Builds(indexes, ledger, stores.alone());
        this.contact = new Contact(new SearchCluster(http)::answers);
        this.workshop = new Workshop(http, events, ledger, renderers, stores, contact, registry, settings);
        this.fills = new Fills(
                indexes, targets -> workshop.fill(targets, this::endFill), stores.forgetting(), this::hasFilled);
        for (var view : View.values()) {
            keepers.put(
                    view,
                    new ViewKeeper(
                            view, workshop::open, settings.watchInterval().multipliedBy(3)));
            measure(view, workshop.meters(view));
        }
    }

    private void measure(View view, ViewMeters meters) {
        meters.gauge("caseledger.view.running", keeper(view), it -> it.running() ? 1 : 0);
        meters.gauge("caseledger.view.segments", keeper(view), ViewKeeper::segments);
        meters.gauge("caseledger.view.lag.seconds", lag(view), lag -> promptly.answer(lag::seconds));
        meters.gauge("caseledger.view.lag.events", lag(view), lag -> promptly.answer(lag::events));
        meters.gauge("caseledger.view.dead.letters", keeper(view), it -> deadLetters(it.index()));
    }

    private double deadLetters(@Nullable ViewIndex index) {
        try {
            return index == null ? Double.NaN : letters.count(index.projection());
        } catch (LedgerUnavailableException away) {
            return Double.NaN;
        }
    }

    private void endFill(List<ViewIndex> targets) {
        fills.end(targets);
    }

    private ViewKeeper keeper(View view) {
        return Objects.requireNonNull(keepers.get(view));
    }

    /** Shows parked histories again in the views that are filled here. */
    public Reprojection reprojection() {
        return workshop.retries(keepers);
    }

    /** Begins, and returns at once. */
    public void start() {
        every(settings.watchInterval().toMillis(), this::tick);
        every(settings.refreshInterval().toMillis(), this::refresh);
        every(CALL_AGAIN.toMillis(), contact::call);
    }

    private void every(long millis, Runnable work) {
        watch.scheduleWithFixedDelay(work, 0, millis, TimeUnit.MILLISECONDS);
    }

    private void hasFilled() {
        lookSoon();
        whenFilled.run();
    }

    /** What else is done when histories have been filled in, here or by others. */
    public void whenFilled(Runnable called) {
        whenFilled = called;
    }

    /** How often is looked which indexes there are. */
    public Duration watchInterval() {
        return settings.watchInterval();
    }

    /** Makes new indexes. */
    public Builds builds() {
        return builds;
    }

    /**
     * Waits until a search of an index, whichever it is, would see everything up to a place.
     *
     * @throws ViewBehind if it does not in time
     * @throws ViewsUnavailable if it is not open here
     */
    public void await(ViewIndex index, LedgerPosition place) {
        freshness(index).await(place);
    }

    /**
     * The place up to which a search of an index, whichever it is, sees everything.
     *
     * @throws ViewsUnavailable if it is not open here
     */
    public LedgerPosition reflects(ViewIndex index) {
        return freshness(index).reflects();
    }

    /** Whether an index, whichever it is, is filled or searched here. */
    public boolean isOpen(ViewIndex index) {
        return open(index).isPresent();
    }

    private Optional<OpenIndex> open(ViewIndex index) {
        return keeper(index.view()).all().stream()
                .filter(open -> open.index().is(index))
                .findFirst();
    }

    private Freshness freshness(ViewIndex index) {
        return open(index)
                .orElseThrow(() -> new ViewsUnavailable(index.name() + " is not open yet", null))
                .freshness();
    }

    /** One look soon is enough for all who want one. */
    private void lookSoon() {
        if (soon.compareAndSet(false, true)) {
            Runnable look = () -> {
                soon.set(false);
                tick();
            };
            watch.schedule(look, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * A failure is tried again the next time, and logged when it is news. An error, too: after one that is not caught it
     * would never be looked again.
     */
    private void tick() {
        try {
            look();
            trouble = null;
        } catch (Throwable failure) {
            if (!failure.toString().equals(trouble)) {
                trouble = failure.toString();
                LOG.warn("The search views cannot be looked after now: {}", trouble);
            }
        }
    }

    /** Looks at the indexes that are there, makes those that are missing, and works on all. */
    private void look() throws IOException {
        if (!Builds.missing(indexes.standing()).isEmpty()) {
            // This may take long, and searches look as well: so they do not wait for it.
            builds.open();
        }
        looking.lock();
        if (!Builds.missing(lookAndUnlock()).isEmpty()) {
            lookSoon();
        }
    }

    private Standing lookAndUnlock() throws IOException {
        try {
            var there = indexes.standing();
            lookAt(there);
            return there;
        } finally {
            looking.unlock();
        }
    }

    /** A view that cannot be worked on does not keep the others from it. */
    private void lookAt(Standing there) {
        RuntimeException first = null;
        for (var keeper : keepers.values()) {
            try {
                keeper.look(there);
            } catch (RuntimeException failure) {
                first = failure;
            }
        }
        fills.look(there);
        if (first != null) {
            throw first;
        }
    }

    /** A failure is no reason to stop refreshing; searches wait for what they need by themselves. */
    private void refresh() {
        for (var keeper : keepers.values()) {
            for (var index : keeper.all()) {
                try {
                    index.freshness().refresh();
                } catch (Throwable failure) {
                    LOG.debug("A view could not be refreshed", failure);
                }
            }
        }
    }

    /**
     * Where a search of a view goes, which then sees everything up to a place.
     *
     * @param atLeast null if there is nothing to wait for
     * @throws ViewBehind if the view does not come to that place in time
     * @throws ViewsUnavailable if the view could not be opened yet
     */
    public Searched search(View view, @Nullable LedgerPosition atLeast) {
        return searching.search(keeper(view), view, atLeast);
    }

    /**
     * Looks at once which indexes there are: the one that was searched is gone. If none has replaced it, one is made in
     * the background.
     *
     * @throws ViewsUnavailable if that cannot be told now
     */
    public void lookAgain() {
        try {
            if (!looking.tryLock(settings.waitAtMost().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ViewsUnavailable("The search views are being looked after", null);
            }
            if (!Builds.missing(lookAndUnlock()).isEmpty()) {
                lookSoon();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ViewsUnavailable("Nobody waits for the search views any more", stop);
        } catch (IOException | UncheckedIOException | ElasticsearchException failure) {
            throw new ViewsUnavailable("Elasticsearch cannot be asked now", failure);
        }
    }

    /** The index that a view is searched in here; empty until one was opened for the first time. */
    public Optional<ViewIndex> index(View view) {
        return Optional.ofNullable(keeper(view).index());
    }

    /** The place up to which a search of a view that begins now sees everything. */
    public LedgerPosition reflects(View view) {
        var open = keeper(view).searched();
        return open == null ? Page.NOTHING : open.freshness().reflects();
    }

    /** How far searches of a view are behind the ledger. */
    public Lag lag(View view) {
        return new Lag(() -> reflects(view), ledger);
    }

    /** Whether every view's projection runs here. */
    public boolean running() {
        return keepers.values().stream().allMatch(ViewKeeper::running);
    }

    /** Ends after the batches that are under way; whoever waits for Elasticsearch gives up. */
    public void stop() {
        watch.shutdown();
        workshop.close();
        fills.stop();
        awaitEnds(Arrays.stream(View.values()).map(view -> keeper(view).stop()));
    }

    /**
     * No longer writes here to indexes that are to be deleted with their places: whoever came for the next batch then would
     * find no place, and say so at length.
     */
    public void leave(List<ViewIndex> indexes) {
        awaitEnds(indexes.stream().map(index -> keeper(index.view()).leave(index)));
    }

    private static void awaitEnds(Stream<CompletableFuture<Void>> ends) {
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> null)
                .join();
    }
}

package org.caseledger.adapters.search.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All projections of this instance: one for each view. They start in the background and wait for Elasticsearch if it is
 * not there, so the ledger can be written without it.
 */
public final class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final long PATIENCE_SECONDS = 30;

    private final EventStore events;
    private final TokenStore tokens;
    private final LedgerReader ledger;
    private final Function<View, Renderer> renderers;
    private final DeadLetterStore letters;
    private final RestClient http;
    private final ProjectionSettings settings;
    private final Map<View, ViewKeeper> keepers = new EnumMap<>(View.class);
    private final Map<View, BulkWriter> writers = new EnumMap<>(View.class);
    private final Map<View, Freshness> freshness = new EnumMap<>(View.class);
    private final ScheduledExecutorService watch = Workers.named("views-watch", 2);

    public Projections(
            ViewIndexes indexes,
            RestClient http,
            EventStore events,
            TokenStore tokens,
            LedgerReader ledger,
            PersonDigest digest,
            DeadLetterStore letters,
            MeterRegistry registry,
            ProjectionSettings settings) {
        this(
                indexes,
                http,
                events,
                tokens,
                ledger,
                new Renderers(ledger, digest, settings.cachedCases())::of,
                letters,
                registry,
                settings);
    }

    /** As above, with other renderers: each call gives one of its own. */
    Projections(
            ViewIndexes indexes,
            RestClient http,
            EventStore events,
            TokenStore tokens,
            LedgerReader ledger,
            Function<View, Renderer> renderers,
            DeadLetterStore letters,
            MeterRegistry registry,
            ProjectionSettings settings) {
        this.events = events;
        this.tokens = tokens;
        this.http = http;
        this.settings = settings;
        this.ledger = ledger;
        this.renderers = renderers;
        this.letters = letters;
        for (var view : View.values()) {
            keep(view, indexes, new ViewMeters(registry, view));
        }
    }

    private void keep(View view, ViewIndexes indexes, ViewMeters meters) {
        var writer = new BulkWriter(http, settings.retryFor(), meters);
        var keeper = new ViewKeeper(view, indexes, index -> projection(index, writer, meters), () -> freshness(view)
                .forget());
        var seen = new Freshness(view, indexes.alias(view), http, keeper::reached, settings.waitAtMost());
        writers.put(view, writer);
        keepers.put(view, keeper);
        freshness.put(view, seen);
        meters.gauge("caseledger.view.running", keeper, it -> it.running() ? 1 : 0);
        meters.gauge("caseledger.view.lag.seconds", lag(view), Lag::seconds);
        meters.gauge("caseledger.view.lag.events", lag(view), Lag::events);
        meters.gauge("caseledger.view.dead.letters", keeper, it -> deadLetters(it.index()));
    }

    private Projection projection(ViewIndex index, BulkWriter writer, ViewMeters meters) {
        var invoker = new BatchInvoker(
                index, () -> new BatchProjector(index, renderers.apply(index.view()), writer, meters, letters));
        return new Projection(index, events, tokens, invoker, settings);
    }

    private double deadLetters(@Nullable ViewIndex index) {
        try {
            return index == null ? Double.NaN : letters.count(index.projection());
        } catch (LedgerUnavailableException away) {
            return Double.NaN;
        }
    }

    /** Shows parked histories again in the views that are filled here. */
    public Reprojection reprojection() {
        return new ViewRetries(
                ledger,
                http,
                renderers,
                view -> Objects.requireNonNull(keepers.get(view)).index(),
                view -> Objects.requireNonNull(writers.get(view)));
    }

    /** Begins, and returns at once. */
    public void start() {
        every(settings.watchInterval().toMillis(), () -> keepers.values().forEach(ViewKeeper::tick));
        every(settings.refreshInterval().toMillis(), () -> freshness.values().forEach(Projections::refresh));
    }

    private void every(long millis, Runnable work) {
        watch.scheduleWithFixedDelay(work, 0, millis, TimeUnit.MILLISECONDS);
    }

    /** A failure is no reason to stop refreshing; searches wait for what they need by themselves. */
    private static void refresh(Freshness view) {
        try {
            view.refresh();
        } catch (RuntimeException failure) {
            LOG.debug("A view could not be refreshed", failure);
        }
    }

    /** What a search of a view sees. */
    public Freshness freshness(View view) {
        return Objects.requireNonNull(freshness.get(view));
    }

    /** How far searches of a view are behind the ledger. */
    public Lag lag(View view) {
        return new Lag(freshness(view), ledger);
    }

    /** Whether every view's projection runs here. */
    public boolean running() {
        return keepers.values().stream().allMatch(ViewKeeper::running);
    }

    /** Ends after the batches that are under way; whoever waits for Elasticsearch gives up. */
    public void stop() {
        watch.shutdown();
        writers.values().forEach(BulkWriter::close);
        var ends = Arrays.stream(View.values())
                .map(view -> Objects.requireNonNull(keepers.get(view)).stop())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> null)
                .join();
    }
}

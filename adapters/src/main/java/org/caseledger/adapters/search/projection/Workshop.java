package org.caseledger.adapters.search.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SegmentPlace;
import org.caseledger.application.search.View;
import org.elasticsearch.client.RestClient;

/** Makes what works on indexes. */
final class Workshop {

    private static final String REBUILD = "rebuild";

    private final RestClient http;
    private final EventStore events;
    private final TokenStore tokens;
    private final ProjectionPlaces places;
    private final ProjectionInstances instances;
    private final Contact contact;
    private final String self = UUID.randomUUID().toString();
    private final LedgerReader ledger;
    private final RendererSource renderers;
    private final DeadLetterStore letters;
    private final ProjectionSettings settings;
    private final Map<View, ViewMeters> meters = new EnumMap<>(View.class);
    private final Map<View, BulkWriter> writers = new EnumMap<>(View.class);
    private final ViewMeters fillMeters;
    private final BulkWriter fillWriter;

    Workshop(
            RestClient http,
            EventStore events,
            LedgerReader ledger,
            RendererSource renderers,
            ProjectionStores stores,
            Contact contact,
            MeterRegistry registry,
            ProjectionSettings settings) {
        this.http = http;
        this.events = events;
        this.tokens = stores.tokens();
        this.places = stores.places();
        this.instances = stores.instances();
        this.contact = contact;
        this.ledger = ledger;
        this.renderers = renderers;
        this.letters = stores.letters();
        this.settings = settings;
        for (var view : View.values()) {
            meters.put(view, new ViewMeters(registry, view.title()));
            writers.put(view, new BulkWriter(http, settings.retryFor(), meters(view)));
        }
        this.fillMeters = new ViewMeters(registry, REBUILD);
        this.fillWriter = new BulkWriter(http, settings.retryFor(), fillMeters);
    }

    ViewMeters meters(View view) {
        return Objects.requireNonNull(meters.get(view));
    }

    BulkWriter writer(View view) {
        return Objects.requireNonNull(writers.get(view));
    }

    /** An index is projected into by code of its version only. */
    OpenIndex open(ViewIndex index) {
        var stored = new StoredPlaces(places, index.projection());
        return new OpenIndex(
                index,
                index.isOfThisVersion() ? projection(index, stored) : null,
                stored,
                http,
                meters(index.view()),
                settings.waitAtMost());
    }

    private Projection projection(ViewIndex index, StoredPlaces stored) {
        var view = index.view();
        var invoker = new BatchInvoker(
                index,
                () -> new BatchProjector(index, renderers.of(view, ledger), writer(view), meters(view), letters));
        var share = new FairShare(instances, index.projection(), self, contact::isThere, () -> number(stored.now()));
        return new Projection(
                index,
                stored,
                share,
                () -> new Processing(index, events, tokens, share, invoker, meters(view), settings));
    }

    /** A projection that has no segments yet is about to get as many as are set. */
    private int number(List<SegmentPlace> stored) {
        return stored.isEmpty() ? settings.segments() : stored.size();
    }

    Fill fill(List<ViewIndex> targets, Consumer<List<ViewIndex>> ended) {
        var hands = FillHands.of(settings.segments());
        return new Fill(
                targets,
                ledger,
                tokens,
                () -> new FillBatches(
                        targets, ledger, renderers, fillWriter, fillMeters, letters, hands.requestsOfEach()),
                () -> ended.accept(targets),
                hands.count());
    }

    /** Shows histories again in the indexes that are searched. */
    ViewRetries retries(Map<View, ViewKeeper> keepers) {
        return new ViewRetries(
                ledger,
                http,
                view -> renderers.of(view, ledger),
                view -> Objects.requireNonNull(keepers.get(view)).index(),
                this::writer);
    }

    /** Whoever waits for Elasticsearch gives up. */
    void close() {
        writers.values().forEach(BulkWriter::close);
        fillWriter.close();
    }
}

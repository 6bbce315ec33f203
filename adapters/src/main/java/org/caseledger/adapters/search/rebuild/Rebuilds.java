package org.caseledger.adapters.search.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caseledger.adapters.search.comparison.Compared;
import org.caseledger.adapters.search.comparison.Comparison;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionStores;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drives rebuilds in the background, from when it is started until it is stopped. */
public final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration SOON = Duration.ofMillis(100);

    private final ViewIndexes indexes;
    private final RebuildSteps steps;
    private final Observing observing;
    private final ViewBuilding building;
    private final Duration interval;
    private final Projections projections;
    private final ScheduledExecutorService driver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("views-rebuild").factory());
    private String trouble = "";

    /** @param comparisons makes what compares indexes with the ledger */
    public Rebuilds(
            ViewIndexes indexes,
            Projections projections,
            LedgerReader ledger,
            ProjectionStores stores,
            ElasticsearchClient client,
            Function<Compared, Comparison> comparisons,
            MeterRegistry meters) {
        this.indexes = indexes;
        this.observing = new Observing(projections, stores.places());
        var discarding = new Discarding(indexes, projections, stores.forgetting());
        var checking = new Checking(comparisons, projections, stores.letters(), new Sampling(ledger, client));
        this.projections = projections;
        this.interval = projections.watchInterval();
        this.steps = new RebuildSteps(indexes, projections.builds(), projections, checking, discarding);
        this.building =
                new ElasticsearchViewBuilding(indexes, projections.builds(), discarding, observing, this::changed);
        for (var view : View.values()) {
            Gauge.builder("caseledger.view.rebuild.progress", () -> observing.share(view))
                    .tag("view", view.title())
                    .register(meters);
        }
    }

    /** Begins, ends and tells of rebuilds. */
    public ViewBuilding building() {
        return building;
    }

    /** Begins, and returns at once. */
    public void start() {
        projections.whenFilled(this::soon);
        driver.scheduleWithFixedDelay(this::step, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was asked for has been done by now, whether it can be looked at or not. */
    private void changed() {
        try {
            projections.lookAgain();
        } catch (RuntimeException later) {
            LOG.warn("What became of the search views is looked at later: {}", later.toString());
        }
        soon();
    }

    private void soon() {
        try {
            driver.schedule(this::step, SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("No more steps of rebuilds are taken here");
        }
    }

    /** After an error that is not caught no step would ever be taken again. */
    private void step() {
        try {
            var there = indexes.standing();
            observing.look(there);
            steps.step(there);
            trouble = "";
        } catch (Throwable failure) {
            if (!failure.toString().equals(trouble)) {
                trouble = failure.toString();
                LOG.warn("A rebuild of search views cannot go on now: {}", trouble);
            }
        }
    }

    /** Ends; a step that is under way is given up. */
    public void stop() {
        driver.shutdownNow();
    }
}
